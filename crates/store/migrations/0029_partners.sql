-- Partners: outlets that a press company puts forward, the documents it gives once for all offices, what is claimed from them, and what offices
-- decide. Documents and claims are seen by the company and by the offices that it applies to; nobody else.
CREATE TABLE partner (
    id TEXT PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL,
    -- The name without case and legal form: no two of a company share it.
    bare TEXT NOT NULL,
    folded TEXT NOT NULL,
    site TEXT,
    medium TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (company_id, bare)
);

CREATE INDEX partner_of ON partner (company_id, folded, id);

-- A document: of one outlet, or of the company and so of all its outlets.
CREATE TABLE credential (
    id TEXT PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES organisation (id),
    partner_id TEXT REFERENCES partner (id),
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    issuer TEXT NOT NULL,
    -- Days as 2025-01-31; empty where the document has none.
    dated TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    -- Empty once the file was erased.
    digest TEXT NOT NULL,
    file_kind TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    added_by TEXT NOT NULL REFERENCES person (id),
    added_at BIGINT NOT NULL,
    -- Another took its place, or it was taken back.
    ended_at BIGINT
);

CREATE INDEX credential_of ON credential (company_id, kind, id);
CREATE INDEX credential_file ON credential (digest);

-- What somebody says is so. It counts once an office has confirmed it.
CREATE TABLE claim (
    id TEXT PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES organisation (id),
    partner_id TEXT REFERENCES partner (id),
    -- The fact, as rule files name it, and its value as text.
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    credential_id TEXT REFERENCES credential (id),
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    -- Confirmed, refused, neither yet, or confirmed and then revoked.
    standing TEXT NOT NULL,
    reason TEXT NOT NULL,
    office_id TEXT REFERENCES organisation (id),
    settled_by TEXT REFERENCES person (id),
    settled_at BIGINT,
    -- Its document was taken back, what a newer document says was confirmed, or an office revoked it.
    ended_at BIGINT,
    revoked_by TEXT REFERENCES organisation (id)
);

CREATE INDEX claim_of ON claim (company_id, name, id);

-- An outlet applies to an office; at most once at a time.
CREATE TABLE application (
    id TEXT PRIMARY KEY,
    partner_id TEXT NOT NULL REFERENCES partner (id),
    office_id TEXT NOT NULL REFERENCES organisation (id),
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    ended_at BIGINT
);

CREATE UNIQUE INDEX application_open ON application (partner_id, office_id) WHERE ended_at IS NULL;
CREATE INDEX application_to ON application (office_id, id);

-- An official signed a list. What stands on it stays.
CREATE TABLE determination (
    id TEXT PRIMARY KEY,
    office_id TEXT NOT NULL REFERENCES organisation (id),
    number TEXT NOT NULL,
    day TEXT NOT NULL,
    signed_by TEXT NOT NULL REFERENCES person (id),
    signed_at BIGINT NOT NULL,
    UNIQUE (office_id, number)
);

CREATE TABLE determination_line (
    id TEXT PRIMARY KEY,
    determination_id TEXT NOT NULL REFERENCES determination (id),
    application_id TEXT NOT NULL REFERENCES application (id),
    partner_id TEXT NOT NULL REFERENCES partner (id),
    outlet TEXT NOT NULL,
    company TEXT NOT NULL,
    -- Admitted or refused; the grade, empty where none is published; the clauses as they stood, as JSON.
    admitted BOOLEAN NOT NULL,
    grade TEXT NOT NULL,
    verdict TEXT NOT NULL,
    UNIQUE (determination_id, partner_id)
);

CREATE INDEX determination_line_of ON determination_line (partner_id, id);

-- Somebody read the text of a rule and confirms what the file says of it.
CREATE TABLE rule_confirmation (
    id TEXT PRIMARY KEY,
    office_id TEXT NOT NULL REFERENCES organisation (id),
    -- `source/clause`, or a source for all of its clauses.
    rule TEXT NOT NULL,
    -- What the rules said then, as a digest: where they say another thing now, the confirmation does not count.
    wording TEXT NOT NULL,
    digest TEXT NOT NULL,
    file_kind TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    confirmed_by TEXT NOT NULL REFERENCES person (id),
    confirmed_at BIGINT NOT NULL,
    UNIQUE (office_id, rule, wording)
);

-- The gate reads these, and nothing else of partners.
CREATE VIEW public_determination AS
SELECT
    determination.id AS id,
    determination.number AS number,
    determination.day AS day,
    determination.signed_at AS signed_at,
    office.slug AS office_slug,
    office.name AS office_name
FROM determination
JOIN organisation AS office ON office.id = determination.office_id;

CREATE VIEW public_determination_line AS
SELECT
    determination_line.id AS id,
    determination_line.determination_id AS determination_id,
    determination_line.outlet AS outlet,
    determination_line.company AS company,
    partner.site AS site,
    determination_line.admitted AS admitted,
    determination_line.grade AS grade,
    determination_line.verdict AS verdict
FROM determination_line
JOIN partner ON partner.id = determination_line.partner_id;

-- A company objects to a line of a list, or appeals against the answer (UU 30/2014). At most one of each.
CREATE TABLE objection (
    id TEXT PRIMARY KEY,
    line_id TEXT NOT NULL REFERENCES determination_line (id),
    office_id TEXT NOT NULL REFERENCES organisation (id),
    company_id TEXT NOT NULL REFERENCES organisation (id),
    stage TEXT NOT NULL,
    -- Between the company and the office.
    grounds TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    -- Everybody reads why.
    reason TEXT NOT NULL,
    answered_by TEXT REFERENCES person (id),
    answered_at BIGINT,
    UNIQUE (line_id, stage)
);

CREATE INDEX objection_to ON objection (office_id, id);

CREATE VIEW public_objection AS
SELECT
    objection.id AS id,
    objection.line_id AS line_id,
    objection.stage AS stage,
    objection.made_at AS made_at,
    objection.outcome AS outcome,
    objection.reason AS reason,
    objection.answered_at AS answered_at
FROM objection;
