-- What schema version 3 adds to the tables of version 2: what was said to a finding, and the checks
-- that a casebook does without. Once released this file stays as it is.

CREATE TABLE look_answer (
    case_id             INTEGER NOT NULL REFERENCES kase DEFERRABLE INITIALLY DEFERRED,
    code                TEXT NOT NULL CHECK (code <> ''),
    place               INTEGER NOT NULL,
    look_check          TEXT NOT NULL CHECK (look_check <> ''),
    grounds             TEXT NOT NULL,
    answered            TEXT NOT NULL,
    answered_first      TEXT NOT NULL,
    answered_last       TEXT NOT NULL,
    who                 TEXT NOT NULL CHECK (who <> ''),
    why                 TEXT NOT NULL CHECK (why <> ''),
    holds_until         TEXT,
    holds_until_first   TEXT,
    holds_until_last    TEXT,
    PRIMARY KEY (case_id, code),
    UNIQUE (case_id, place),
    CHECK (answered_first <= answered_last),
    CHECK ((holds_until IS NULL) + (holds_until_first IS NULL) + (holds_until_last IS NULL)
           IN (0, 3)),
    CHECK (holds_until_first <= holds_until_last)
) STRICT;

CREATE TABLE check_off (
    code                TEXT NOT NULL PRIMARY KEY CHECK (code <> ''),
    reason              TEXT NOT NULL CHECK (reason <> ''),
    who                 TEXT NOT NULL CHECK (who <> ''),
    since               TEXT NOT NULL
) STRICT;
