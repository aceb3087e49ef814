-- The record: a public act each, in its one written form, from the transaction of the act itself. It has no place yet: one sequencer
-- gives places to what is committed, in batches.
CREATE TABLE record_entry (
    id TEXT PRIMARY KEY,
    position BIGINT UNIQUE,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id),
    at BIGINT NOT NULL,
    -- As it stands in the log (docs/format/record.md).
    written TEXT NOT NULL,
    -- Which row its content is read from, and the salt of its hash; without the salt the hash says nothing any more.
    about TEXT NOT NULL,
    salt TEXT
);

CREATE INDEX record_waiting ON record_entry (id) WHERE position IS NULL;
CREATE INDEX record_of ON record_entry (subject, position);
CREATE INDEX record_by ON record_entry (organisation_id, position);
CREATE INDEX record_act ON record_entry (act, position);

-- Hashes of whole subtrees, 256 in a row: base64 one after the other, 44 signs each.
CREATE TABLE record_tile (
    level BIGINT NOT NULL,
    number BIGINT NOT NULL,
    hashes TEXT NOT NULL,
    PRIMARY KEY (level, number)
);

-- One row: the head of the tree, how far it is signed, and who gives places now.
CREATE TABLE record_head (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    origin TEXT NOT NULL,
    size BIGINT NOT NULL,
    root TEXT NOT NULL,
    signed BIGINT NOT NULL,
    checkpoint TEXT NOT NULL,
    holder TEXT NOT NULL,
    -- Rises whenever another takes over; who has an older one stores nothing any more.
    fence BIGINT NOT NULL,
    held_until BIGINT NOT NULL
);

-- Keys that sign, the newest last.
CREATE TABLE record_key (
    id TEXT PRIMARY KEY,
    verifier TEXT NOT NULL UNIQUE,
    since BIGINT NOT NULL
);
