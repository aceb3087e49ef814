-- A session with a name is a token that a program holds; people's sessions have none.
ALTER TABLE session ADD COLUMN name TEXT NOT NULL DEFAULT '';
