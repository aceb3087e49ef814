-- The signed and stamped scan of a release that went out is a document of its own kind.
ALTER TABLE document ADD COLUMN signed_at BIGINT;
