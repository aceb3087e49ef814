-- Pages of the web that were read for an outlet: its masthead, its guideline, and public lists of verification. What they say is proposed as
-- claims; a person confirms them.
CREATE TABLE page_reading (
    id TEXT PRIMARY KEY,
    partner_id TEXT NOT NULL REFERENCES partner (id),
    -- masthead, guideline, roster
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    -- The page as it came, a WACZ archive.
    archive TEXT NOT NULL,
    -- What it says, as JSON.
    found TEXT NOT NULL,
    taken_at BIGINT NOT NULL,
    -- When it last said the same.
    seen_at BIGINT NOT NULL,
    read_by TEXT NOT NULL REFERENCES person (id)
);

CREATE INDEX page_reading_of ON page_reading (partner_id, kind, id);
CREATE INDEX page_reading_file ON page_reading (archive);

ALTER TABLE claim ADD COLUMN reading_id TEXT REFERENCES page_reading (id);

-- People named on the masthead that was read last, to find who stands in two newsrooms.
CREATE TABLE masthead_person (
    reading_id TEXT NOT NULL REFERENCES page_reading (id),
    partner_id TEXT NOT NULL REFERENCES partner (id),
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    -- The name without case, degrees and marks.
    folded TEXT NOT NULL,
    title TEXT NOT NULL,
    -- The number of the certificate; empty where none is stated.
    certificate TEXT NOT NULL,
    PRIMARY KEY (reading_id, place)
);

CREATE INDEX masthead_person_name ON masthead_person (folded);

-- The public list of verification that an office has read.
CREATE TABLE roster (
    office_id TEXT PRIMARY KEY REFERENCES organisation (id),
    address TEXT NOT NULL,
    set_by TEXT NOT NULL REFERENCES person (id),
    due_at BIGINT NOT NULL,
    -- Why it could not be read the last time; empty where it could.
    fault TEXT NOT NULL
);

CREATE INDEX roster_due ON roster (due_at);

-- Each time it was read, whole or in part.
CREATE TABLE roster_capture (
    id TEXT PRIMARY KEY,
    office_id TEXT NOT NULL REFERENCES organisation (id),
    address TEXT NOT NULL,
    taken_at BIGINT NOT NULL,
    -- All its pages, one WACZ archive.
    archive TEXT NOT NULL,
    pages BIGINT NOT NULL,
    lines BIGINT NOT NULL,
    -- Outlets that apply to the office and stand on it.
    found BIGINT NOT NULL,
    -- Whether its last page was reached: only then is what is not there not there.
    whole BOOLEAN NOT NULL
);

CREATE INDEX roster_capture_of ON roster_capture (office_id, id);
CREATE INDEX roster_capture_file ON roster_capture (archive);
