-- What stands above and below an office's letters, and how it writes their numbers. Saving adds a row: a letter keeps the one it
-- went out under.
CREATE TABLE letterhead (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    authority TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    site TEXT NOT NULL,
    seat TEXT NOT NULL,
    contact TEXT NOT NULL,
    signer_office TEXT NOT NULL,
    signer TEXT NOT NULL,
    pattern TEXT NOT NULL,
    -- JPEG without metadata, as a photo.
    logo TEXT,
    logo_width BIGINT,
    logo_height BIGINT,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL
);

CREATE INDEX letterhead_of ON letterhead (organisation_id, id);

-- The number as it is written; year and number are what counts in it, number is empty where it was given by hand in a form of
-- its own. The code is the short link's.
ALTER TABLE release ADD COLUMN letter TEXT;
ALTER TABLE release ADD COLUMN code TEXT;
ALTER TABLE release ADD COLUMN letterhead_id TEXT REFERENCES letterhead (id);

UPDATE release SET
    letter = CAST(number AS TEXT) || '/' || CAST(year AS TEXT),
    code = LOWER(SUBSTR(id, 17, 10))
WHERE public_version IS NOT NULL;

CREATE UNIQUE INDEX release_letter ON release (organisation_id, letter);
CREATE UNIQUE INDEX release_code ON release (code);

DROP VIEW public_release;
CREATE VIEW public_release AS
SELECT
    release.id AS id,
    release.slug AS slug,
    release.year AS year,
    release.number AS number,
    release.letter AS letter,
    release.code AS code,
    release.public_from AS public_from,
    release.withdrawn_at AS withdrawn_at,
    release.withdrawn_reason AS withdrawn_reason,
    organisation.name AS office,
    organisation.short_name AS office_short,
    organisation.slug AS office_slug,
    version.headline AS headline,
    version.standfirst AS standfirst,
    version.place AS place,
    version.body AS body,
    version.made_at AS changed_at
FROM release
JOIN organisation ON organisation.id = release.organisation_id
JOIN release_version AS version ON version.id = release.public_version
WHERE
    release.public_from IS NOT NULL
    AND (release.withdrawn_at IS NULL OR release.withdrawn_at >= release.public_from);
