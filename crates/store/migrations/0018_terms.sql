-- A place may be held until a day that is known ahead.
ALTER TABLE membership ADD COLUMN term_ends_at BIGINT;
-- Who withdrew a release; unknown of those that were withdrawn before.
ALTER TABLE release ADD COLUMN withdrawn_by TEXT REFERENCES person (id);
-- When mail of a dispatch began; set once, while addressed_at is cleared whenever more are to be named.
ALTER TABLE dispatch ADD COLUMN began_at BIGINT;
UPDATE dispatch SET began_at = addressed_at;
-- A correction that is being written: nobody outside reads it, and at most one for each release.
CREATE TABLE correction_draft (
    release_id TEXT PRIMARY KEY REFERENCES release (id),
    -- The revision of the release that it began from.
    base BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    headline TEXT NOT NULL,
    standfirst TEXT NOT NULL,
    place TEXT NOT NULL,
    subjects TEXT NOT NULL,
    body TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- Whether those who have the release by mail are told.
    tell BOOLEAN NOT NULL,
    edited_by TEXT NOT NULL REFERENCES person (id),
    edited_at BIGINT NOT NULL
);
