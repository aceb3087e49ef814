-- An outlet may name its press company, and is shown to everybody from when its office says so.
ALTER TABLE outlet ADD COLUMN company_id TEXT REFERENCES organisation (id);
ALTER TABLE outlet ADD COLUMN listed_at BIGINT;
ALTER TABLE outlet ADD COLUMN listed_by TEXT REFERENCES person (id);

CREATE INDEX outlet_company ON outlet (company_id, folded, id);
CREATE INDEX outlet_listed ON outlet (folded, COALESCE(site, '')) WHERE listed_at IS NOT NULL;
CREATE INDEX outlet_twin ON outlet (bare, id) WHERE listed_at IS NOT NULL;

-- The gate reads this, and nothing else of a directory. What two offices list is one outlet.
CREATE VIEW public_outlet AS
SELECT
    outlet.id AS id,
    outlet.name AS name,
    outlet.folded AS folded,
    outlet.words AS words,
    outlet.site AS site,
    COALESCE(outlet.site, '') AS site_key,
    outlet.place AS place,
    outlet.company_id AS company_id,
    company.slug AS company_slug,
    company.name AS company_name
FROM outlet
LEFT JOIN organisation AS company ON company.id = outlet.company_id
WHERE
    outlet.listed_at IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM outlet AS twin
        WHERE
            twin.listed_at IS NOT NULL
            AND twin.bare = outlet.bare
            AND COALESCE(twin.site, '') = COALESCE(outlet.site, '')
            AND twin.id < outlet.id
    );

-- What a waiting table is about.
ALTER TABLE import ADD COLUMN sheet TEXT NOT NULL DEFAULT 'outlets';
