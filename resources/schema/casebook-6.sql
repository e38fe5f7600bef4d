-- What schema version 6 adds to the tables of version 5: whom a control is for and when it ends,
-- from an entry on; what a decision did; whether a plan answers what a record tells; and who entered
-- what.
-- Once released this file stays as it is.

ALTER TABLE control_status ADD COLUMN new_end TEXT;
ALTER TABLE control_status ADD COLUMN new_end_first TEXT;
ALTER TABLE control_status ADD COLUMN new_end_last TEXT;
ALTER TABLE decision ADD COLUMN effect TEXT NOT NULL DEFAULT ''
    CHECK (effect IN ('', 'cuts_contact', 'closes', 'both', 'neither'));
ALTER TABLE event ADD COLUMN in_plan TEXT NOT NULL DEFAULT ''
    CHECK (in_plan IN ('', 'yes', 'no'));
ALTER TABLE assessment ADD COLUMN in_plan TEXT NOT NULL DEFAULT ''
    CHECK (in_plan IN ('', 'yes', 'no'));
ALTER TABLE history ADD COLUMN who TEXT NOT NULL DEFAULT '';

CREATE TABLE control_status_covers (
    case_id             INTEGER NOT NULL,
    control_status      TEXT NOT NULL,
    person              TEXT NOT NULL,
    place               INTEGER NOT NULL,
    PRIMARY KEY (case_id, control_status, person),
    UNIQUE (case_id, control_status, place),
    FOREIGN KEY (case_id, control_status) REFERENCES control_status
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES person DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX control_status_covers_by_person ON control_status_covers (case_id, person);
