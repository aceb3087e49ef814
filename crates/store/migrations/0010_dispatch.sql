-- Releases by mail to the contacts of accredited outlets. The key of a contact's stop link is the same in every letter, so that the
-- link in an old one still works; it opens nothing but stopping.
ALTER TABLE contact ADD COLUMN stop_key TEXT;
ALTER TABLE contact ADD COLUMN stopped_at BIGINT;

CREATE UNIQUE INDEX contact_stop ON contact (stop_key) WHERE stop_key IS NOT NULL;

-- Outlets that somebody chose for a release in the place of all accredited ones.
CREATE TABLE chosen_outlet (
    release_id TEXT NOT NULL REFERENCES release (id),
    outlet_id TEXT NOT NULL REFERENCES outlet (id),
    PRIMARY KEY (release_id, outlet_id)
);

CREATE INDEX chosen_outlet_of ON chosen_outlet (outlet_id);

-- That a release, its correction or its withdrawal goes out by mail; made in the transaction of that act. It is addressed when it
-- is due: until then nobody is named.
CREATE TABLE dispatch (
    id TEXT PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES release (id),
    version_id TEXT NOT NULL REFERENCES release_version (id),
    kind TEXT NOT NULL,
    audience TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    addressed_at BIGINT,
    UNIQUE (version_id, kind)
);

CREATE INDEX dispatch_due ON dispatch (due_at, id) WHERE addressed_at IS NULL;
CREATE INDEX dispatch_of ON dispatch (release_id, id);

-- One contact's letter of a dispatch, at most one. No name and no address stands here; told_at is the age of the text that was sent.
CREATE TABLE delivery (
    dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
    contact_id TEXT NOT NULL,
    outlet_id TEXT NOT NULL,
    state TEXT NOT NULL,
    letter_id TEXT UNIQUE,
    told_at BIGINT,
    reason TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (dispatch_id, contact_id)
);

CREATE INDEX delivery_waiting ON delivery (dispatch_id, contact_id) WHERE state = 'waiting' AND letter_id IS NULL;
CREATE INDEX delivery_failed ON delivery (changed_at) WHERE state = 'failed';
CREATE INDEX delivery_of ON delivery (contact_id);
