-- Accounts: limits on guessing, recovery, second factors, passkeys, mail that waits. Only hashes of what opens a door are stored.
-- One row for each door and visitor that was tried lately; it says until when its attempts count.
CREATE TABLE throttle (
    name TEXT PRIMARY KEY,
    counts_until BIGINT NOT NULL
);

CREATE INDEX throttle_over ON throttle (counts_until);

CREATE TABLE recovery (
    token_hash TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    made_by TEXT REFERENCES person (id),
    created_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE INDEX recovery_of ON recovery (person_id);

-- Mail that waits. What it says is put together when it is sent: no link and no text of it stands here. Whoever takes a row
-- moves due_at on, which is the lease.
CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    language TEXT NOT NULL,
    about TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    given_up_at BIGINT
);

CREATE INDEX outbox_due ON outbox (due_at, id) WHERE given_up_at IS NULL;

-- The app that shows codes (TOTP): a code's step is accepted only after the last one.
CREATE TABLE authenticator (
    person_id TEXT PRIMARY KEY REFERENCES person (id),
    secret TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    last_step BIGINT NOT NULL
);

CREATE TABLE recovery_code (
    code_hash TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    used_at BIGINT
);

CREATE INDEX recovery_code_of ON recovery_code (person_id);

CREATE TABLE passkey (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    credential_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    credential TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE INDEX passkey_of ON passkey (person_id);

-- A door half open: the password was right and a code is due, or a passkey was asked for.
CREATE TABLE challenge (
    token_hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    person_id TEXT REFERENCES person (id),
    state TEXT NOT NULL,
    ends_at BIGINT NOT NULL
);

CREATE INDEX challenge_over ON challenge (ends_at);

-- The organisation worked for in this session.
ALTER TABLE session ADD COLUMN organisation_id TEXT REFERENCES organisation (id);
