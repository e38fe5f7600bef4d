-- What schema version 5 adds to the tables of version 4: when an answer or a decision came to light.
-- Once released this file stays as it is.

ALTER TABLE assessment ADD COLUMN known TEXT;
ALTER TABLE assessment ADD COLUMN known_first TEXT;
ALTER TABLE assessment ADD COLUMN known_last TEXT;
ALTER TABLE decision ADD COLUMN known TEXT;
ALTER TABLE decision ADD COLUMN known_first TEXT;
ALTER TABLE decision ADD COLUMN known_last TEXT;
