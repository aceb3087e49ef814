-- Photos that were taken down from a published release: that and why is public, the photo is gone. The id is the photo's.
CREATE TABLE photo_removal (
    id TEXT PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES release (id),
    name TEXT NOT NULL,
    reason TEXT NOT NULL,
    removed_by TEXT NOT NULL REFERENCES person (id),
    removed_at BIGINT NOT NULL
);

CREATE INDEX photo_removal_of ON photo_removal (release_id, removed_at);

-- Files to erase where nothing names them; a row goes when that is done.
CREATE TABLE file_erasure (
    digest TEXT PRIMARY KEY,
    noted_at BIGINT NOT NULL
);

CREATE INDEX photo_original ON photo (original);
CREATE INDEX photo_size_digest ON photo_size (digest);
CREATE INDEX document_digest ON document (digest);
CREATE INDEX letterhead_logo ON letterhead (logo);
