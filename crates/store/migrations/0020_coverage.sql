-- Coverage: a page of an outlet that carries a release, and each time it was fetched. What was fetched is kept as a WACZ archive under
-- its digest; article and comparison are read from it again whenever they are shown, so that nothing is kept twice.
CREATE TABLE coverage (
    id TEXT PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES release (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    -- As it was given or found, and where it led.
    given TEXT NOT NULL,
    address TEXT NOT NULL,
    site TEXT NOT NULL,
    outlet_id TEXT REFERENCES outlet (id),
    reported_by TEXT REFERENCES person (id),
    reported_at BIGINT NOT NULL,
    -- The newest capture.
    capture_id TEXT,
    UNIQUE (release_id, address)
);

CREATE INDEX coverage_by ON coverage (outlet_id);
CREATE INDEX coverage_of ON coverage (organisation_id, id);

CREATE TABLE capture (
    id TEXT PRIMARY KEY,
    coverage_id TEXT NOT NULL REFERENCES coverage (id),
    taken_at BIGINT NOT NULL,
    archive TEXT NOT NULL,
    -- The SHA-256 of the page itself, without how it was sent, and the character set that the server named; empty without.
    page TEXT NOT NULL,
    charset TEXT NOT NULL,
    -- The version that it is compared with: the newest that was public when the page was published, or fetched.
    version_id TEXT NOT NULL REFERENCES release_version (id),
    title TEXT NOT NULL,
    -- As the page says it; empty where it does not.
    published TEXT NOT NULL,
    verdict TEXT NOT NULL,
    differs BIGINT NOT NULL,
    unknown BIGINT NOT NULL,
    same BIGINT NOT NULL,
    -- Of a hundred words of the article, how many are its own.
    own BIGINT NOT NULL
);

CREATE INDEX capture_of ON capture (coverage_id, id);
