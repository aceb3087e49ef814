-- Photos and documents of releases. The files themselves lie beside the database under their SHA-256; a row is written only
-- when its file is whole.
CREATE TABLE photo (
    id TEXT PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES release (id),
    position BIGINT NOT NULL,
    -- Its name in addresses: the first 16 digits of the original's digest.
    name TEXT NOT NULL,
    -- What was uploaded. It is never public.
    original TEXT NOT NULL,
    kind TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    alternative TEXT NOT NULL,
    caption TEXT NOT NULL,
    credit TEXT NOT NULL,
    rights TEXT NOT NULL,
    added_by TEXT NOT NULL REFERENCES person (id),
    added_at BIGINT NOT NULL,
    UNIQUE (release_id, name)
);

-- What is shown: JPEG without metadata, in a few widths.
CREATE TABLE photo_size (
    photo_id TEXT NOT NULL REFERENCES photo (id),
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (photo_id, width)
);

CREATE TABLE document (
    id TEXT PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES release (id),
    name TEXT NOT NULL,
    digest TEXT NOT NULL,
    kind TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    title TEXT NOT NULL,
    added_by TEXT NOT NULL REFERENCES person (id),
    added_at BIGINT NOT NULL,
    UNIQUE (release_id, name)
);
