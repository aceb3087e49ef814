-- Where a release stands among all that can be found: its moment in milliseconds, times 2 to the 20th, and a number.
-- The words it is found by come ready made; PostgreSQL's own stemmer would turn `pemberitaan` into `ita`.
CREATE TABLE release_search (
    release_id TEXT PRIMARY KEY REFERENCES release (id),
    place BIGINT NOT NULL UNIQUE,
    words TSVECTOR NOT NULL
);

CREATE INDEX release_search_words ON release_search USING GIN (words);
