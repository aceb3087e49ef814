-- Feeds of the outlets in an office's directory, asked again and again for pages that carry its releases.
CREATE TABLE outlet_feed (
    outlet_id TEXT PRIMARY KEY REFERENCES outlet (id),
    -- The site it was looked for on; another site in the directory has it looked for anew.
    site TEXT NOT NULL,
    -- Empty until it is found.
    address TEXT NOT NULL,
    etag TEXT NOT NULL,
    modified TEXT NOT NULL,
    next_at BIGINT NOT NULL,
    -- When it was read last, and how often it could not be read since, with the reason in Indonesian.
    read_at BIGINT,
    failures BIGINT NOT NULL,
    trouble TEXT NOT NULL
);

CREATE INDEX outlet_feed_due ON outlet_feed (next_at);

-- Articles that were looked at: the first half of the SHA-256 of their address. One that did not come is tried a few times.
CREATE TABLE feed_article (
    outlet_id TEXT NOT NULL REFERENCES outlet (id),
    mark TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    -- How often it did not come; none once it was read.
    tries BIGINT NOT NULL,
    PRIMARY KEY (outlet_id, mark)
);

CREATE INDEX feed_article_old ON feed_article (seen_at);
