-- How a captured page looked: a picture beside the archive, taken when nobody waits for it.
ALTER TABLE capture ADD COLUMN picture TEXT;
-- When it is tried (again); none where it was taken or given up.
ALTER TABLE capture ADD COLUMN picture_due BIGINT;
ALTER TABLE capture ADD COLUMN picture_tries BIGINT NOT NULL DEFAULT 0;
UPDATE capture SET picture_due = taken_at WHERE id IN (SELECT capture_id FROM coverage);
CREATE INDEX capture_picture ON capture (picture_due) WHERE picture_due IS NOT NULL;
