-- Who may do what. Ids are ULIDs, times are UTC milliseconds.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL,
    password TEXT,
    created_at BIGINT NOT NULL
);

CREATE TABLE organisation (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);

CREATE TABLE membership (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    right_name TEXT NOT NULL,
    office TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    ended_at BIGINT
);

CREATE UNIQUE INDEX membership_once ON membership (person_id, organisation_id, right_name) WHERE ended_at IS NULL;
CREATE INDEX membership_of ON membership (organisation_id);

-- Only hashes of what opens a door are stored.
CREATE TABLE session (
    token_hash TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    device TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);

CREATE INDEX session_of ON session (person_id);

CREATE TABLE invitation (
    token_hash TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    right_name TEXT NOT NULL,
    office TEXT NOT NULL,
    invited_by TEXT NOT NULL REFERENCES person (id),
    created_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    used_at BIGINT
);

-- The audit list that its subject can read.
CREATE TABLE event (
    id TEXT PRIMARY KEY,
    subject_id TEXT NOT NULL REFERENCES person (id),
    actor_id TEXT REFERENCES person (id),
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX event_of ON event (subject_id, id);
