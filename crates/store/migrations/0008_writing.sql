-- What a person confirmed in a draft. It follows the text by its words; read_beside is what the engine read beside them then.
-- It is public with the version it was seen to stand in.
CREATE TABLE confirmation (
    id TEXT PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES release (id),
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    read_beside TEXT NOT NULL,
    said TEXT NOT NULL,
    office TEXT NOT NULL,
    confirmed_by TEXT NOT NULL REFERENCES person (id),
    confirmed_at BIGINT NOT NULL,
    public_version TEXT REFERENCES release_version (id)
);

CREATE INDEX confirmation_of ON confirmation (release_id, id);

-- Who is asked to approve a release. Such a person needs no account.
CREATE TABLE approver (
    id TEXT PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES release (id),
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    added_by TEXT NOT NULL REFERENCES person (id),
    added_at BIGINT NOT NULL,
    removed_at BIGINT
);

CREATE INDEX approver_of ON approver (release_id, id);

-- One question to one of them about one version: the link that was sent, of which only a hash is kept, and what was answered.
CREATE TABLE approval (
    token_hash TEXT PRIMARY KEY,
    approver_id TEXT NOT NULL REFERENCES approver (id),
    version_id TEXT NOT NULL REFERENCES release_version (id),
    asked_by TEXT NOT NULL REFERENCES person (id),
    by_mail BOOLEAN NOT NULL,
    asked_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    decided_at BIGINT,
    decision TEXT,
    reason TEXT
);

CREATE INDEX approval_of ON approval (approver_id, asked_at);
