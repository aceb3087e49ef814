-- Contents of entries that were erased, and why: the salt is gone, so that the hash in the record says nothing any more. Without a row here
-- a salt that is gone was taken by hand.
CREATE TABLE record_erasure (
    id TEXT PRIMARY KEY,
    entry_id TEXT NOT NULL UNIQUE REFERENCES record_entry (id),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL
);
