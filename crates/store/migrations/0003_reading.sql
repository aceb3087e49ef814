-- Reading at any depth: by moment, by place, and the desk's list by state.
ALTER TABLE release ADD COLUMN public_place TEXT;

DROP INDEX release_public;
CREATE INDEX release_public ON release (public_from, id, withdrawn_at) WHERE public_from IS NOT NULL;
CREATE INDEX release_at_place ON release (public_place, public_from, id, withdrawn_at) WHERE public_from IS NOT NULL;
CREATE INDEX release_in_state ON release (organisation_id, state, edited_at, id);

-- The gate without texts, for counting and for parts of the list.
CREATE VIEW public_moment AS
SELECT
    release.id AS id,
    release.public_from AS public_from,
    release.public_place AS public_place
FROM release
WHERE
    release.public_from IS NOT NULL
    AND (release.withdrawn_at IS NULL OR release.withdrawn_at >= release.public_from);
