-- When a page appeared: as it says where that can be believed, else when it was found; asked by months and days. What was there before is read
-- at the next start.
ALTER TABLE coverage ADD COLUMN appeared_at BIGINT;
ALTER TABLE coverage ADD COLUMN appeared_by TEXT NOT NULL DEFAULT 'found';
-- Of a hundred words of the newest capture, how many are its own.
ALTER TABLE coverage ADD COLUMN own BIGINT NOT NULL DEFAULT 0;

UPDATE coverage SET own = COALESCE((SELECT capture.own FROM capture WHERE capture.id = coverage.capture_id), 0);

CREATE INDEX coverage_when ON coverage (organisation_id, appeared_at, id);
CREATE INDEX coverage_undated ON coverage (id) WHERE appeared_at IS NULL;

-- An outlet's own pages: by months for its office, one after the other for everybody.
DROP INDEX coverage_by;
CREATE INDEX coverage_by ON coverage (outlet_id, id);
CREATE INDEX coverage_by_when ON coverage (outlet_id, appeared_at, id);
CREATE INDEX outlet_site ON outlet (site, id) WHERE listed_at IS NOT NULL;
