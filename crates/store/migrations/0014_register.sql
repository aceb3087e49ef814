-- The register of organisations, which everybody may read. It is kept by the administrators of one office: the one that was
-- set up first.
ALTER TABLE organisation ADD COLUMN folded TEXT NOT NULL DEFAULT '';
-- What it is found by.
ALTER TABLE organisation ADD COLUMN words TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN level TEXT;
ALTER TABLE organisation ADD COLUMN parent_id TEXT REFERENCES organisation (id);
ALTER TABLE organisation ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN site TEXT;
-- The folded names on the way down to it, its own last, then empty: sorted by these, a tree stands in its order.
ALTER TABLE organisation ADD COLUMN shelf_1 TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN shelf_2 TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN shelf_3 TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN closed_at BIGINT;
ALTER TABLE organisation ADD COLUMN closed_reason TEXT;

-- What was there before has its name folded at the next start.
CREATE UNIQUE INDEX organisation_once ON organisation (folded) WHERE folded <> '';
CREATE INDEX organisation_shelf ON organisation (shelf_1, shelf_2, shelf_3);
CREATE INDEX organisation_of_kind ON organisation (kind, shelf_1, shelf_2, shelf_3);
CREATE INDEX organisation_below ON organisation (parent_id, folded);
CREATE INDEX release_public_of ON release (organisation_id, public_from, id) WHERE public_from IS NOT NULL;

INSERT INTO setting (name, value)
SELECT 'keeper', id FROM organisation WHERE kind = 'office' ORDER BY created_at, id LIMIT 1;

-- What became of an organisation; a former name stays to be seen.
CREATE TABLE organisation_change (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    act TEXT NOT NULL,
    former_name TEXT,
    reason TEXT,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL
);

CREATE INDEX organisation_change_of ON organisation_change (organisation_id, id);

-- The gate reads these, and nothing else of the register.
CREATE VIEW public_organisation AS
SELECT
    organisation.id AS id,
    organisation.slug AS slug,
    organisation.kind AS kind,
    organisation.name AS name,
    organisation.short_name AS short_name,
    organisation.level AS level,
    organisation.place AS place,
    organisation.site AS site,
    organisation.words AS words,
    organisation.shelf_1 AS shelf_1,
    organisation.shelf_2 AS shelf_2,
    organisation.shelf_3 AS shelf_3,
    organisation.closed_at AS closed_at,
    organisation.closed_reason AS closed_reason,
    organisation.parent_id AS parent_id,
    parent.slug AS parent_slug,
    parent.name AS parent_name
FROM organisation
LEFT JOIN organisation AS parent ON parent.id = organisation.parent_id;

CREATE VIEW public_former_name AS
SELECT
    organisation_change.id AS id,
    organisation_change.organisation_id AS organisation_id,
    organisation_change.former_name AS name,
    organisation_change.made_at AS until
FROM organisation_change
WHERE organisation_change.former_name IS NOT NULL;
