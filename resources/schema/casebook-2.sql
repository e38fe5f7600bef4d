-- What schema version 2 adds to the tables of version 1. A new casebook is made by casebook-1.sql
-- and then by this; one of version 1 gets this in the transaction of its first edit. Both then hold
-- the same statements word for word. Once released this file stays as it is.

ALTER TABLE assessment ADD COLUMN computed_on TEXT NOT NULL DEFAULT '';
