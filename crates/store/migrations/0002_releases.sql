-- Releases. The row holds the working text; what the public reads is a version.
CREATE TABLE release (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    slug TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    revision BIGINT NOT NULL,
    headline TEXT NOT NULL,
    standfirst TEXT NOT NULL,
    place TEXT NOT NULL,
    body TEXT NOT NULL,
    created_by TEXT NOT NULL REFERENCES person (id),
    created_at BIGINT NOT NULL,
    edited_by TEXT NOT NULL REFERENCES person (id),
    edited_at BIGINT NOT NULL,
    returned_reason TEXT,
    year BIGINT,
    number BIGINT,
    public_version TEXT,
    public_from BIGINT,
    withdrawn_at BIGINT,
    withdrawn_reason TEXT,
    UNIQUE (organisation_id, year, number)
);

CREATE INDEX release_public ON release (public_from, id) WHERE public_from IS NOT NULL;
CREATE INDEX release_of ON release (organisation_id, edited_at, id);

CREATE TABLE release_version (
    id TEXT PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES release (id),
    number BIGINT NOT NULL,
    act TEXT NOT NULL,
    headline TEXT NOT NULL,
    standfirst TEXT NOT NULL,
    place TEXT NOT NULL,
    body TEXT NOT NULL,
    reason TEXT,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    UNIQUE (release_id, number)
);

-- The one gate: everything public is read through this view, with public_from <= now. What was withdrawn before anybody could
-- read it has no page.
CREATE VIEW public_release AS
SELECT
    release.id AS id,
    release.slug AS slug,
    release.year AS year,
    release.number AS number,
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
