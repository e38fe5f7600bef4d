-- What schema version 4 adds to the tables of version 3: where people lived, who knew what, and when
-- a fact or an event came to light. Once released this file stays as it is.

ALTER TABLE fact ADD COLUMN known TEXT;
ALTER TABLE fact ADD COLUMN known_first TEXT;
ALTER TABLE fact ADD COLUMN known_last TEXT;
ALTER TABLE event ADD COLUMN known TEXT;
ALTER TABLE event ADD COLUMN known_first TEXT;
ALTER TABLE event ADD COLUMN known_last TEXT;

CREATE TABLE living (
    case_id             INTEGER NOT NULL REFERENCES kase DEFERRABLE INITIALLY DEFERRED,
    code                TEXT NOT NULL CHECK (code <> ''),
    place               INTEGER NOT NULL,
    person              TEXT NOT NULL CHECK (person <> ''),
    home                TEXT NOT NULL CHECK (home <> ''),
    lived_from          TEXT,
    lived_from_first    TEXT,
    lived_from_last     TEXT,
    lived_until         TEXT,
    lived_until_first   TEXT,
    lived_until_last    TEXT,
    source              TEXT NOT NULL,
    PRIMARY KEY (case_id, code),
    UNIQUE (case_id, place),
    FOREIGN KEY (case_id, person) REFERENCES person (case_id, code) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((lived_from IS NULL) + (lived_from_first IS NULL) + (lived_from_last IS NULL)
           IN (0, 3)),
    CHECK (lived_from_first <= lived_from_last),
    CHECK ((lived_until IS NULL) + (lived_until_first IS NULL) + (lived_until_last IS NULL)
           IN (0, 3)),
    CHECK (lived_until_first <= lived_until_last)
) STRICT;

CREATE TABLE knowing (
    case_id             INTEGER NOT NULL REFERENCES kase DEFERRABLE INITIALLY DEFERRED,
    code                TEXT NOT NULL CHECK (code <> ''),
    place               INTEGER NOT NULL,
    what                TEXT NOT NULL CHECK (what <> ''),
    who                 TEXT NOT NULL CHECK (who <> ''),
    extent              TEXT NOT NULL
                        CHECK (extent IN ('knew', 'part', 'did_not_know', 'not_stated')),
    since               TEXT,
    since_first         TEXT,
    since_last          TEXT,
    how                 TEXT NOT NULL,
    source              TEXT NOT NULL,
    PRIMARY KEY (case_id, code),
    UNIQUE (case_id, place),
    CHECK ((since IS NULL) + (since_first IS NULL) + (since_last IS NULL) IN (0, 3)),
    CHECK (since_first <= since_last)
) STRICT;
