-- What a photo is recognised by, when it was made smaller, cut or sent through a chat; empty until it is made, `-` where there is nothing in it
-- to be known by.
ALTER TABLE photo ADD COLUMN print TEXT NOT NULL DEFAULT '';

CREATE INDEX photo_unprinted ON photo (id) WHERE print = '';

-- A visitor asks about a page by its address alone.
CREATE INDEX coverage_address ON coverage (address);

-- Answers of /periksa that were given an address of their own. Of both keys only the hash is stored, and of who asked nothing.
CREATE TABLE check_answer (
    key_hash TEXT PRIMARY KEY,
    -- Of the key that erases it.
    removal_hash TEXT NOT NULL UNIQUE,
    -- `text`, `address` or `photo`, and what it was: the text, the address, the photo's name.
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    release_id TEXT NOT NULL REFERENCES release (id),
    -- Among the versions that everybody could read, from 1; none where that could not be told.
    version BIGINT,
    made_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);

CREATE INDEX check_answer_end ON check_answer (ends_at);
