-- The organ that may rule where sources disagree did, and an office entered it. It counts until the office takes it back.
CREATE TABLE ruling (
    id TEXT PRIMARY KEY,
    office_id TEXT NOT NULL REFERENCES organisation (id),
    -- What the clauses speak of, and the one that holds.
    subject TEXT NOT NULL,
    holds TEXT NOT NULL,
    -- What all its clauses said then, as a digest: where they say another thing now, the ruling does not count.
    wording TEXT NOT NULL,
    -- As the source names it in Indonesian.
    organ TEXT NOT NULL,
    number TEXT NOT NULL,
    day TEXT NOT NULL,
    -- A PDF.
    digest TEXT NOT NULL,
    entered_by TEXT NOT NULL REFERENCES person (id),
    entered_at BIGINT NOT NULL,
    ended_by TEXT REFERENCES person (id),
    ended_at BIGINT,
    ended_reason TEXT NOT NULL DEFAULT ''
);

CREATE INDEX ruling_of ON ruling (office_id, id);
CREATE INDEX ruling_file ON ruling (digest);

-- Who confirmed a text in error takes that back, and may confirm it again.
CREATE TABLE rule_confirmation_next (
    id TEXT PRIMARY KEY,
    office_id TEXT NOT NULL REFERENCES organisation (id),
    rule TEXT NOT NULL,
    wording TEXT NOT NULL,
    digest TEXT NOT NULL,
    file_kind TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    confirmed_by TEXT NOT NULL REFERENCES person (id),
    confirmed_at BIGINT NOT NULL,
    ended_by TEXT REFERENCES person (id),
    ended_at BIGINT,
    ended_reason TEXT NOT NULL DEFAULT ''
);
INSERT INTO rule_confirmation_next
    (id, office_id, rule, wording, digest, file_kind, bytes, confirmed_by, confirmed_at)
SELECT id, office_id, rule, wording, digest, file_kind, bytes, confirmed_by, confirmed_at FROM rule_confirmation;
DROP TABLE rule_confirmation;
ALTER TABLE rule_confirmation_next RENAME TO rule_confirmation;
CREATE UNIQUE INDEX rule_confirmation_current ON rule_confirmation (office_id, rule, wording) WHERE ended_at IS NULL;
CREATE INDEX rule_confirmation_file ON rule_confirmation (digest);

-- The gate reads these: no file, nobody's name.
CREATE VIEW public_ruling AS
SELECT
    ruling.id AS id,
    ruling.subject AS subject,
    ruling.holds AS holds,
    ruling.wording AS wording,
    ruling.organ AS organ,
    ruling.number AS number,
    ruling.day AS day,
    office.slug AS office_slug,
    office.name AS office_name
FROM ruling
JOIN organisation AS office ON office.id = ruling.office_id
WHERE ruling.ended_at IS NULL;
