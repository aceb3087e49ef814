-- How many days before its last day those whom it concerns were last told by mail that it ends: 90, 30 or 7.
ALTER TABLE credential ADD COLUMN told_before BIGINT;
ALTER TABLE agreement ADD COLUMN told_before BIGINT;
CREATE INDEX credential_until ON credential (valid_until) WHERE ended_at IS NULL AND valid_until <> '';
