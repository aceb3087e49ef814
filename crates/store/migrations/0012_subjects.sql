-- Subjects of a release, as they are shown, with commas between: of the working text and of each version.
ALTER TABLE release ADD COLUMN subjects TEXT NOT NULL DEFAULT '';
ALTER TABLE release_version ADD COLUMN subjects TEXT NOT NULL DEFAULT '';

-- What an office has used, as it was written first, by what it is compared with.
CREATE TABLE subject (
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, key)
);

CREATE INDEX subject_used ON subject (organisation_id, used_at);

-- Where the public version of a release stands under its subjects, for parts of the list; nothing of what was withdrawn.
CREATE TABLE release_subject (
    key TEXT NOT NULL,
    public_from BIGINT NOT NULL,
    release_id TEXT NOT NULL REFERENCES release (id),
    name TEXT NOT NULL,
    PRIMARY KEY (key, public_from, release_id)
);

CREATE INDEX release_subject_of ON release_subject (release_id);

-- How many rows each key has there, those under embargo too: kept by whoever writes a row, because counting reads them all.
CREATE TABLE subject_total (
    key TEXT PRIMARY KEY,
    releases BIGINT NOT NULL
);

CREATE INDEX subject_most ON subject_total (releases, key);

-- The same for parts of the list, which ask public_release for each row they show. No join here: PostgreSQL takes its result for a
-- single row, and reads a whole subject to sort it.
CREATE VIEW public_subject AS
SELECT
    release_id AS id,
    public_from,
    key,
    name
FROM release_subject;

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
    version.subjects AS subjects,
    version.body AS body,
    version.made_at AS changed_at
FROM release
JOIN organisation ON organisation.id = release.organisation_id
JOIN release_version AS version ON version.id = release.public_version
WHERE
    release.public_from IS NOT NULL
    AND (release.withdrawn_at IS NULL OR release.withdrawn_at >= release.public_from);
