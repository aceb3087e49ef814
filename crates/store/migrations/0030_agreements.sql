-- Agreements of an office with others, and what each side promised in them. Both are public from when they are entered.
CREATE TABLE agreement (
    id TEXT PRIMARY KEY,
    office_id TEXT NOT NULL REFERENCES organisation (id),
    other_id TEXT NOT NULL REFERENCES organisation (id),
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    subject TEXT NOT NULL,
    -- Days as 2025-01-31; the last one is empty where it has none.
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    -- Rupiah; none where no sum was agreed on.
    ceiling BIGINT,
    -- Who signed for each side, as the paper has it; not public.
    signatories TEXT NOT NULL,
    digest TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    ended_at BIGINT,
    ended_reason TEXT NOT NULL,
    UNIQUE (office_id, number)
);

CREATE INDEX agreement_of ON agreement (office_id, id);
CREATE INDEX agreement_with ON agreement (other_id, id);

CREATE TABLE commitment (
    id TEXT PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    -- The office, or the other side.
    side TEXT NOT NULL,
    what TEXT NOT NULL,
    due TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    -- When and by what it was kept; empty while it is open.
    kept_on TEXT NOT NULL,
    evidence TEXT NOT NULL,
    kept_by TEXT REFERENCES person (id),
    kept_at BIGINT
);

CREATE INDEX commitment_of ON commitment (agreement_id, due, id);

-- The gate reads these, and nothing else of agreements.
CREATE VIEW public_agreement AS
SELECT
    agreement.id AS id,
    agreement.kind AS kind,
    agreement.number AS number,
    agreement.subject AS subject,
    agreement.from_day AS from_day,
    agreement.until_day AS until_day,
    agreement.ceiling AS ceiling,
    agreement.ended_at AS ended_at,
    agreement.ended_reason AS ended_reason,
    office.slug AS office_slug,
    office.name AS office_name,
    other.slug AS other_slug,
    other.name AS other_name
FROM agreement
JOIN organisation AS office ON office.id = agreement.office_id
JOIN organisation AS other ON other.id = agreement.other_id;

CREATE VIEW public_commitment AS
SELECT
    commitment.id AS id,
    commitment.agreement_id AS agreement_id,
    commitment.side AS side,
    commitment.what AS what,
    commitment.due AS due,
    commitment.kept_on AS kept_on,
    commitment.evidence AS evidence
FROM commitment;
