-- Outlets that are members of an association: the association says so, the outlet's company confirms or denies it.
CREATE TABLE affiliation (
    id TEXT PRIMARY KEY,
    association_id TEXT NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL,
    site TEXT NOT NULL,
    -- A day as 2020-08-17; empty where it is not told.
    since_day TEXT NOT NULL,
    stated_by TEXT NOT NULL REFERENCES person (id),
    stated_at BIGINT NOT NULL,
    -- open, confirmed, denied; and by which company.
    answer TEXT NOT NULL,
    company_id TEXT REFERENCES organisation (id),
    answered_by TEXT REFERENCES person (id),
    answered_at BIGINT,
    -- What the outlet's own trust.txt says, when that was looked at, and when it is looked at next.
    trust_file TEXT NOT NULL,
    read_at BIGINT,
    due_at BIGINT NOT NULL,
    -- It is a member no more.
    ended_by TEXT REFERENCES person (id),
    ended_at BIGINT
);

CREATE UNIQUE INDEX affiliation_current ON affiliation (association_id, site) WHERE ended_at IS NULL;
CREATE INDEX affiliation_site ON affiliation (site) WHERE ended_at IS NULL;
CREATE INDEX affiliation_due ON affiliation (due_at) WHERE ended_at IS NULL;

CREATE INDEX partner_site ON partner (site);

-- The gate reads these: what a company denied is not told.
CREATE VIEW public_affiliation AS
SELECT
    affiliation.id AS id,
    affiliation.name AS name,
    affiliation.site AS site,
    affiliation.since_day AS since_day,
    affiliation.answer AS answer,
    association.slug AS association_slug,
    association.name AS association_name,
    association.site AS association_site
FROM affiliation
JOIN organisation AS association ON association.id = affiliation.association_id
WHERE affiliation.ended_at IS NULL AND affiliation.answer <> 'denied' AND association.closed_at IS NULL;
