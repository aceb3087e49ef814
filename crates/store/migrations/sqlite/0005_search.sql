-- Where a release stands among all that can be found: its moment in milliseconds, times 2 to the 20th, and a number.
CREATE TABLE release_search (
    release_id TEXT PRIMARY KEY REFERENCES release (id),
    place BIGINT NOT NULL UNIQUE
);

-- The words a release is found by, under its place; they come ready made, separated by spaces.
CREATE VIRTUAL TABLE search_word USING fts5(
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
