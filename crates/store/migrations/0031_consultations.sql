-- Policy drafts that are put to partners, what they say, what the office answers, and what was decided.
CREATE TABLE consultation (
    id TEXT PRIMARY KEY,
    office_id TEXT NOT NULL REFERENCES organisation (id),
    slug TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    question TEXT NOT NULL,
    takes_public BOOLEAN NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    opened_at BIGINT,
    closed_at BIGINT,
    dropped_at BIGINT,
    dropped_reason TEXT NOT NULL
);

CREATE INDEX consultation_of ON consultation (office_id, id);

-- Until when answers are taken: the last one that was set holds. `closes_at` is the first moment after the last day.
CREATE TABLE consultation_term (
    id TEXT PRIMARY KEY,
    consultation_id TEXT NOT NULL REFERENCES consultation (id),
    last_day TEXT NOT NULL,
    closes_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL
);

CREATE INDEX consultation_term_of ON consultation_term (consultation_id, id);

-- The text as it was put to partners, and the one that was set.
CREATE TABLE policy_text (
    consultation_id TEXT NOT NULL REFERENCES consultation (id),
    stage TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    digest TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    PRIMARY KEY (consultation_id, stage)
);

-- The partners that the office lists for the subject; the reason of each that is left out. One that is invited later keeps that reason.
CREATE TABLE consulted (
    id TEXT PRIMARY KEY,
    consultation_id TEXT NOT NULL REFERENCES consultation (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    left_out TEXT NOT NULL,
    invited_at BIGINT,
    made_at BIGINT NOT NULL,
    UNIQUE (consultation_id, organisation_id)
);

CREATE INDEX consulted_organisation ON consulted (organisation_id, consultation_id);

-- How a partner was reached. A letter of this program is one row for each mailbox, which is not kept here.
CREATE TABLE reach (
    id TEXT PRIMARY KEY,
    consulted_id TEXT NOT NULL REFERENCES consulted (id),
    purpose TEXT NOT NULL,
    way TEXT NOT NULL,
    on_day TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

CREATE INDEX reach_of ON reach (consulted_id, id);

-- Who leads an organisation. Two that claim the same days both stand.
CREATE TABLE board (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    chair TEXT NOT NULL,
    decree TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    ended_at BIGINT,
    ended_reason TEXT NOT NULL
);

CREATE INDEX board_of ON board (organisation_id, id);

CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    consultation_id TEXT NOT NULL REFERENCES consultation (id),
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    cancelled_at BIGINT,
    cancelled_reason TEXT NOT NULL
);

CREATE INDEX meeting_of ON meeting (consultation_id, starts_at);

CREATE TABLE attendance (
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    people BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, organisation_id)
);

-- What somebody says: a position, a comment of a member, of the public, or a line of minutes. Not signed: it is prepared.
CREATE TABLE contribution (
    id TEXT PRIMARY KEY,
    consultation_id TEXT NOT NULL REFERENCES consultation (id),
    voice TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id),
    board_id TEXT REFERENCES board (id),
    meeting_id TEXT REFERENCES meeting (id),
    term TEXT NOT NULL,
    -- Who speaks, where that is told: the author on the public page, the speaker in a meeting. Never of a position.
    name TEXT NOT NULL,
    -- As what somebody signed: `Sekretaris`.
    signer TEXT NOT NULL,
    made_by TEXT REFERENCES person (id),
    made_at BIGINT NOT NULL,
    signed_at BIGINT,
    late BOOLEAN NOT NULL,
    confirmed_at BIGINT,
    ended_at BIGINT,
    ended_how TEXT NOT NULL,
    -- What the public or a member said and the office took down: its words and its author's name are erased, the reason is shown.
    taken_down_at BIGINT,
    taken_down_reason TEXT NOT NULL
);

CREATE INDEX contribution_of ON contribution (consultation_id, id);
CREATE INDEX contribution_by ON contribution (organisation_id, consultation_id);

-- What the office answers; one answer may stand for many points.
CREATE TABLE reply (
    id TEXT PRIMARY KEY,
    consultation_id TEXT NOT NULL REFERENCES consultation (id),
    answer TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- Where it shows in the new draft; may be empty.
    clause TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL
);

CREATE INDEX reply_of ON reply (consultation_id, id);

CREATE TABLE point (
    id TEXT PRIMARY KEY,
    contribution_id TEXT NOT NULL REFERENCES contribution (id),
    place BIGINT NOT NULL,
    clause TEXT NOT NULL,
    stance TEXT NOT NULL,
    text TEXT NOT NULL,
    wanted TEXT NOT NULL,
    reply_id TEXT REFERENCES reply (id)
);

CREATE INDEX point_of ON point (contribution_id, place);

CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    consultation_id TEXT NOT NULL UNIQUE REFERENCES consultation (id),
    number TEXT NOT NULL,
    day TEXT NOT NULL,
    -- The clauses of the standard as they stood, as JSON, and the step that was reached; empty for none.
    verdict TEXT NOT NULL,
    step TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL
);

CREATE TABLE consultation_release (
    consultation_id TEXT NOT NULL REFERENCES consultation (id),
    release_id TEXT NOT NULL REFERENCES release (id),
    made_at BIGINT NOT NULL,
    PRIMARY KEY (consultation_id, release_id)
);

CREATE INDEX consultation_release_by ON consultation_release (release_id);

-- The gate reads these, and nothing else of consultations. `said_from` is the moment from which what partners said is public: the office
-- closed it, or its last day is over; none while that is ahead or unknown.
CREATE VIEW public_consultation AS
SELECT
    c.id AS id,
    c.slug AS slug,
    c.kind AS kind,
    c.title AS title,
    c.question AS question,
    c.takes_public AS takes_public,
    c.opened_at AS opened_at,
    c.closed_at AS closed_at,
    c.dropped_at AS dropped_at,
    c.dropped_reason AS dropped_reason,
    COALESCE(t.last_day, '') AS last_day,
    CASE
        WHEN d.made_at IS NOT NULL AND c.closed_at IS NULL THEN d.made_at
        WHEN c.closed_at IS NOT NULL AND (t.closes_at IS NULL OR c.closed_at < t.closes_at) THEN c.closed_at
        ELSE t.closes_at
    END AS said_from,
    d.number AS number,
    d.day AS day,
    d.verdict AS verdict,
    d.step AS step,
    d.made_at AS decided_at,
    office.slug AS office_slug,
    office.name AS office_name
FROM consultation c
JOIN organisation office ON office.id = c.office_id
LEFT JOIN consultation_term t ON t.consultation_id = c.id
    AND NOT EXISTS (SELECT 1 FROM consultation_term n WHERE n.consultation_id = c.id
        AND (n.made_at > t.made_at OR (n.made_at = t.made_at AND n.id > t.id)))
LEFT JOIN decision d ON d.consultation_id = c.id
WHERE c.opened_at IS NOT NULL OR d.id IS NOT NULL;
