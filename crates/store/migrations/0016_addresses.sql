-- A release gets its address when it goes out: one made of a draft's headline told of other offices' drafts that said the same.
UPDATE release SET slug = LOWER(id) WHERE state IN ('draft', 'submitted');
