-- Checkpoints of the record that an authority stamped (RFC 3161): how many entries each covers, its text, and the token in base64.
CREATE TABLE time_stamp (
    size BIGINT PRIMARY KEY,
    checkpoint TEXT NOT NULL,
    token TEXT NOT NULL,
    authority TEXT NOT NULL,
    at BIGINT NOT NULL
);
