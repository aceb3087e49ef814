-- The directory of an office: outlets, who is reached there, and tables that wait to be imported.
-- Nothing of it is public.
CREATE TABLE outlet (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL,
    -- The name without case and legal form: no two of an office share it.
    bare TEXT NOT NULL,
    -- What it is sorted by, and what it is found by.
    folded TEXT NOT NULL,
    words TEXT NOT NULL,
    site TEXT,
    place TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (organisation_id, bare),
    UNIQUE (organisation_id, site)
);

CREATE INDEX outlet_of ON outlet (organisation_id, folded, id);

-- Name, office and address of somebody at an outlet; removing one leaves nothing.
CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    outlet_id TEXT NOT NULL REFERENCES outlet (id),
    name TEXT NOT NULL,
    office TEXT NOT NULL,
    email TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (organisation_id, email)
);

CREATE INDEX contact_of ON contact (outlet_id, id);

-- A table as it was uploaded, until it is imported, dropped, or a day old.
CREATE TABLE import (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    file_name TEXT NOT NULL,
    content TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL
);

CREATE INDEX import_of ON import (organisation_id, id);
CREATE INDEX import_over ON import (made_at);

-- That an outlet is accredited with the office: by whom, from when until when. At most one is open; earlier ones stay to be seen.
CREATE TABLE accreditation (
    id TEXT PRIMARY KEY,
    outlet_id TEXT NOT NULL REFERENCES outlet (id),
    began_at BIGINT NOT NULL,
    ends_at BIGINT,
    made_by TEXT NOT NULL REFERENCES person (id),
    ended_at BIGINT,
    ended_by TEXT REFERENCES person (id)
);

CREATE UNIQUE INDEX accreditation_open ON accreditation (outlet_id) WHERE ended_at IS NULL;
CREATE INDEX accreditation_of ON accreditation (outlet_id, id);
