-- The site on which the articles of a feed stand, where none of them stands on its outlet's own; empty otherwise.
ALTER TABLE outlet_feed ADD COLUMN elsewhere TEXT NOT NULL DEFAULT '';
