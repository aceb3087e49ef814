-- Joint programmes of an office and its partners: public from when they are entered, but for place, note and everybody's name.
CREATE TABLE programme (
    id TEXT PRIMARY KEY,
    office_id TEXT NOT NULL REFERENCES organisation (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    note TEXT NOT NULL,
    -- What it carries out, where it does: an agreement, and a promise in it.
    agreement_id TEXT REFERENCES agreement (id),
    commitment_id TEXT REFERENCES commitment (id),
    -- The days that hold: a row of programme_days.
    days_id TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    called_off_at BIGINT,
    called_off_reason TEXT NOT NULL,
    -- How many were on the list, there, and passed; empty until the office counts them.
    counted_at BIGINT,
    listed BIGINT,
    present BIGINT,
    passed BIGINT
);

CREATE INDEX programme_of ON programme (office_id, id);
CREATE INDEX programme_under ON programme (agreement_id, id);

-- As 2025-01-31. What was announced once stays.
CREATE TABLE programme_days (
    id TEXT PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programme (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL
);

CREATE INDEX programme_days_of ON programme_days (programme_id, id);

-- The organisers beside the office.
CREATE TABLE programme_organiser (
    programme_id TEXT NOT NULL REFERENCES programme (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    PRIMARY KEY (programme_id, organisation_id)
);

CREATE INDEX programme_organiser_of ON programme_organiser (organisation_id, programme_id);

-- Names are seen by the office and the organisers alone. Once erased, name, compared name and outlet are empty, and what became of the
-- participant stays.
CREATE TABLE participant (
    id TEXT PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programme (id),
    name TEXT NOT NULL,
    compared TEXT NOT NULL,
    outlet TEXT NOT NULL,
    attendance TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    erased_at BIGINT
);

CREATE INDEX participant_of ON participant (programme_id, compared, id);
CREATE UNIQUE INDEX participant_once ON participant (programme_id, compared) WHERE compared <> '';

-- The programme that shows that a promise was kept, where one does.
ALTER TABLE commitment ADD COLUMN programme_id TEXT REFERENCES programme (id);

-- The gate reads these, and nothing else of programmes: no name, and of few who passed no number.
CREATE VIEW public_programme AS
SELECT
    programme.id AS id,
    programme.kind AS kind,
    programme.title AS title,
    programme_days.first_day AS first_day,
    programme_days.last_day AS last_day,
    programme.called_off_at AS called_off_at,
    programme.called_off_reason AS called_off_reason,
    programme.counted_at AS counted_at,
    programme.present AS present,
    CASE WHEN programme.kind = 'competence-test' AND programme.passed >= 3 THEN programme.passed END AS passed,
    office.slug AS office_slug,
    office.name AS office_name,
    agreement.kind AS agreement_kind,
    agreement.number AS agreement_number,
    agreement.subject AS agreement_subject
FROM programme
JOIN programme_days ON programme_days.id = programme.days_id
JOIN organisation AS office ON office.id = programme.office_id
LEFT JOIN agreement ON agreement.id = programme.agreement_id;

CREATE VIEW public_programme_organiser AS
SELECT
    programme_organiser.programme_id AS programme_id,
    organisation.slug AS slug,
    organisation.name AS name
FROM programme_organiser
JOIN organisation ON organisation.id = programme_organiser.organisation_id;
