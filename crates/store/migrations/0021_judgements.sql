-- What becomes of a difference between a page and its release. A row is made when a person judges it: until then it is what the engine
-- finds in the archive.
CREATE TABLE judgement (
    id TEXT PRIMARY KEY,
    coverage_id TEXT NOT NULL REFERENCES coverage (id),
    -- The capture in which it was judged.
    capture_id TEXT NOT NULL REFERENCES capture (id),
    -- By which it is known again in another capture: a hash of kind, the release's words and the page's.
    mark TEXT NOT NULL,
    kind TEXT NOT NULL,
    rule TEXT NOT NULL,
    source_words TEXT NOT NULL,
    page_words TEXT NOT NULL,
    way TEXT NOT NULL,
    -- What the outlet is to publish, where that is more than the right words.
    wanted TEXT NOT NULL,
    standing TEXT NOT NULL,
    -- Where it stood before the page was seen changed or gone; shown until that may be told.
    held TEXT NOT NULL,
    -- When it was asked for what is, or will be, public: what was done before stays between office and outlet.
    since BIGINT,
    -- When the page was seen changed or gone last: everybody reads that later, once the outlet could say why.
    seen_at BIGINT,
    told_at BIGINT,
    -- From when everybody may read it; none while that may never be.
    public_from BIGINT,
    -- The notice of a correction that was found: where, its words, and when it says that it was made; empty without.
    notice_address TEXT NOT NULL DEFAULT '',
    notice_words TEXT NOT NULL DEFAULT '',
    notice_time TEXT NOT NULL DEFAULT '',
    UNIQUE (coverage_id, mark)
);

CREATE INDEX judgement_public ON judgement (public_from) WHERE public_from IS NOT NULL;

CREATE INDEX judgement_seen ON judgement (seen_at) WHERE seen_at IS NOT NULL;

-- Each thing that was done about it. Without a person it was the outlet, or a look at the page.
CREATE TABLE judgement_step (
    id TEXT PRIMARY KEY,
    judgement_id TEXT NOT NULL REFERENCES judgement (id),
    step TEXT NOT NULL,
    -- By which way it was asked; the same as in the judgement until it is asked another way.
    way TEXT NOT NULL,
    person_id TEXT REFERENCES person (id),
    reason TEXT NOT NULL,
    address TEXT NOT NULL,
    capture_id TEXT REFERENCES capture (id),
    at BIGINT NOT NULL
);

CREATE INDEX judgement_step_of ON judgement_step (judgement_id, at);

-- A link by which an outlet sees a page from its side and answers, without an account. Of its token only the hash is stored.
CREATE TABLE outlet_link (
    token_hash TEXT PRIMARY KEY,
    coverage_id TEXT NOT NULL REFERENCES coverage (id),
    -- One that was handed over ends when another one is; one in a letter does not.
    mailed BOOLEAN NOT NULL,
    made_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);

CREATE INDEX outlet_link_of ON outlet_link (coverage_id);

-- A look at a page that was captured before. A new archive is kept only where something was changed.
CREATE TABLE visit (
    id TEXT PRIMARY KEY,
    coverage_id TEXT NOT NULL REFERENCES coverage (id),
    at BIGINT NOT NULL,
    result TEXT NOT NULL,
    -- Where it led, and what was said: a status, or why nothing came.
    address TEXT NOT NULL,
    detail TEXT NOT NULL,
    -- The SHA-256 of the page itself; empty where none came.
    page TEXT NOT NULL,
    capture_id TEXT REFERENCES capture (id)
);

CREATE INDEX visit_of ON visit (coverage_id, id);

-- What lists ask stands in the row that they read.
ALTER TABLE coverage ADD COLUMN outcome TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE coverage ADD COLUMN attention TEXT NOT NULL DEFAULT 'quiet';
-- When it is looked at again.
ALTER TABLE coverage ADD COLUMN next_visit BIGINT;

UPDATE coverage SET outcome = (SELECT verdict FROM capture WHERE capture.id = coverage.capture_id) WHERE capture_id IS NOT NULL;
UPDATE coverage SET attention = 'look' WHERE outcome <> 'same';
UPDATE coverage SET next_visit = reported_at + 86400000;

CREATE INDEX coverage_attention ON coverage (organisation_id, attention, id);
CREATE INDEX coverage_visit ON coverage (next_visit) WHERE next_visit IS NOT NULL;
