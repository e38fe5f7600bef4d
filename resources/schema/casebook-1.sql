-- The tables of a casebook, schema version 1. What each column means stands in
-- docs/casebook-format.md. Every casebook holds these statements word for word, and a file whose
-- statements differ is refused: once released this file stays as it is, and a change is a new
-- version in a file of its own.
--
-- Text is '' where nothing was recorded. A date has three columns: the words it was written in,
-- and the first and the last day it can be; all three are NULL where it is not known. Foreign keys
-- are deferred to the end of the edit, so that an edit may change its records in any order.

CREATE TABLE kase (
    id                  INTEGER PRIMARY KEY,
    reference           TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    title               TEXT NOT NULL,
    conference_title    TEXT NOT NULL,
    conference          TEXT,
    conference_first    TEXT,
    conference_last     TEXT,
    page_about          TEXT NOT NULL,
    made_by             TEXT NOT NULL,
    note                TEXT NOT NULL,
    source              TEXT NOT NULL,
    CHECK ((conference IS NULL) + (conference_first IS NULL) + (conference_last IS NULL) IN (0, 3)),
    CHECK (conference_first <= conference_last)
) STRICT;

CREATE TABLE person (
    case_id             INTEGER NOT NULL REFERENCES kase DEFERRABLE INITIALLY DEFERRED,
    code                TEXT NOT NULL CHECK (code <> ''),
    place               INTEGER NOT NULL,
    role                TEXT NOT NULL
                        CHECK (role IN ('adult', 'child', 'other_adult', 'other_children')),
    relation            TEXT NOT NULL,
    born                TEXT,
    born_first          TEXT,
    born_last           TEXT,
    known_from          TEXT,
    known_from_first    TEXT,
    known_from_last     TEXT,
    note                TEXT NOT NULL,
    source              TEXT NOT NULL,
    PRIMARY KEY (case_id, code),
    UNIQUE (case_id, place),
    CHECK ((born IS NULL) + (born_first IS NULL) + (born_last IS NULL) IN (0, 3)),
    CHECK (born_first <= born_last),
    CHECK ((known_from IS NULL) + (known_from_first IS NULL) + (known_from_last IS NULL) IN (0, 3)),
    CHECK (known_from_first <= known_from_last)
) STRICT;

CREATE TABLE fact (
    case_id             INTEGER NOT NULL REFERENCES kase DEFERRABLE INITIALLY DEFERRED,
    code                TEXT NOT NULL CHECK (code <> ''),
    place               INTEGER NOT NULL,
    fact                TEXT NOT NULL,
    value               TEXT NOT NULL,
    as_of               TEXT,
    as_of_first         TEXT,
    as_of_last          TEXT,
    source              TEXT NOT NULL,
    PRIMARY KEY (case_id, code),
    UNIQUE (case_id, place),
    CHECK ((as_of IS NULL) + (as_of_first IS NULL) + (as_of_last IS NULL) IN (0, 3)),
    CHECK (as_of_first <= as_of_last)
) STRICT;

CREATE TABLE assessment (
    case_id             INTEGER NOT NULL REFERENCES kase DEFERRABLE INITIALLY DEFERRED,
    code                TEXT NOT NULL CHECK (code <> ''),
    place               INTEGER NOT NULL,
    mode                TEXT NOT NULL CHECK (mode IN ('recorded', 'computed')),
    instrument          TEXT NOT NULL,
    edition             TEXT NOT NULL,
    scale_note          TEXT NOT NULL,
    at_risk             TEXT NOT NULL,
    agency              TEXT NOT NULL,
    maker               TEXT NOT NULL,
    made                TEXT,
    made_first          TEXT,
    made_last           TEXT,
    ended               TEXT,
    ended_first         TEXT,
    ended_last          TEXT,
    facts_up_to         TEXT,
    facts_up_to_first   TEXT,
    facts_up_to_last    TEXT,
    level               TEXT NOT NULL,
    figure              TEXT NOT NULL,
    said                TEXT NOT NULL,
    answers             TEXT NOT NULL,
    scored_on           TEXT NOT NULL,
    reason_for_change   TEXT NOT NULL,
    override_level      TEXT NOT NULL,
    override_reason     TEXT NOT NULL,
    override_supervisor TEXT NOT NULL,
    leaves_out          TEXT NOT NULL,
    note                TEXT NOT NULL,
    source              TEXT NOT NULL,
    PRIMARY KEY (case_id, code),
    UNIQUE (case_id, place),
    CHECK ((made IS NULL) + (made_first IS NULL) + (made_last IS NULL) IN (0, 3)),
    CHECK (made_first <= made_last),
    CHECK ((ended IS NULL) + (ended_first IS NULL) + (ended_last IS NULL) IN (0, 3)),
    CHECK (ended_first <= ended_last),
    CHECK ((facts_up_to IS NULL) + (facts_up_to_first IS NULL) + (facts_up_to_last IS NULL)
           IN (0, 3)),
    CHECK (facts_up_to_first <= facts_up_to_last)
) STRICT;

CREATE TABLE control (
    case_id             INTEGER NOT NULL REFERENCES kase DEFERRABLE INITIALLY DEFERRED,
    code                TEXT NOT NULL CHECK (code <> ''),
    place               INTEGER NOT NULL,
    name                TEXT NOT NULL,
    page_name           TEXT NOT NULL,
    kind                TEXT NOT NULL
                        CHECK (kind IN ('legal', 'external', 'voluntary', 'internal',
                                        'multi_agency', 'treatment', 'information')),
    owner               TEXT NOT NULL,
    began               TEXT,
    began_first         TEXT,
    began_last          TEXT,
    ends                TEXT,
    ends_first          TEXT,
    ends_last           TEXT,
    ends_words          TEXT NOT NULL,
    believed            TEXT NOT NULL,
    page_order          INTEGER NOT NULL,
    source              TEXT NOT NULL,
    PRIMARY KEY (case_id, code),
    UNIQUE (case_id, place),
    CHECK ((began IS NULL) + (began_first IS NULL) + (began_last IS NULL) IN (0, 3)),
    CHECK (began_first <= began_last),
    CHECK ((ends IS NULL) + (ends_first IS NULL) + (ends_last IS NULL) IN (0, 3)),
    CHECK (ends_first <= ends_last)
) STRICT;

CREATE TABLE control_status (
    case_id             INTEGER NOT NULL REFERENCES kase DEFERRABLE INITIALLY DEFERRED,
    code                TEXT NOT NULL CHECK (code <> ''),
    place               INTEGER NOT NULL,
    control             TEXT NOT NULL,
    state               TEXT NOT NULL CHECK (state IN ('working', 'not_known', 'failed', 'ended')),
    since               TEXT,
    since_first         TEXT,
    since_last          TEXT,
    known               TEXT,
    known_first         TEXT,
    known_last          TEXT,
    proved              TEXT NOT NULL,
    owner               TEXT NOT NULL,
    how                 TEXT NOT NULL,
    source              TEXT NOT NULL,
    PRIMARY KEY (case_id, code),
    UNIQUE (case_id, place),
    FOREIGN KEY (case_id, control) REFERENCES control DEFERRABLE INITIALLY DEFERRED,
    CHECK ((since IS NULL) + (since_first IS NULL) + (since_last IS NULL) IN (0, 3)),
    CHECK (since_first <= since_last),
    CHECK ((known IS NULL) + (known_first IS NULL) + (known_last IS NULL) IN (0, 3)),
    CHECK (known_first <= known_last)
) STRICT;

CREATE TABLE decision (
    case_id             INTEGER NOT NULL REFERENCES kase DEFERRABLE INITIALLY DEFERRED,
    code                TEXT NOT NULL CHECK (code <> ''),
    place               INTEGER NOT NULL,
    what                TEXT NOT NULL,
    made                TEXT,
    made_first          TEXT,
    made_last           TEXT,
    agency              TEXT NOT NULL,
    leaned_otherwise    TEXT NOT NULL,
    source              TEXT NOT NULL,
    PRIMARY KEY (case_id, code),
    UNIQUE (case_id, place),
    CHECK ((made IS NULL) + (made_first IS NULL) + (made_last IS NULL) IN (0, 3)),
    CHECK (made_first <= made_last)
) STRICT;

CREATE TABLE event (
    case_id             INTEGER NOT NULL REFERENCES kase DEFERRABLE INITIALLY DEFERRED,
    code                TEXT NOT NULL CHECK (code <> ''),
    place               INTEGER NOT NULL,
    date                TEXT,
    date_first          TEXT,
    date_last           TEXT,
    kind                TEXT NOT NULL
                        CHECK (kind IN ('conference', 'birth', 'pregnancy', 'order', 'contact',
                                        'offence', 'other')),
    what                TEXT NOT NULL,
    source              TEXT NOT NULL,
    PRIMARY KEY (case_id, code),
    UNIQUE (case_id, place),
    CHECK ((date IS NULL) + (date_first IS NULL) + (date_last IS NULL) IN (0, 3)),
    CHECK (date_first <= date_last)
) STRICT;

CREATE TABLE page_line (
    case_id             INTEGER NOT NULL REFERENCES kase DEFERRABLE INITIALLY DEFERRED,
    code                TEXT NOT NULL CHECK (code <> ''),
    place               INTEGER NOT NULL,
    kind                TEXT NOT NULL
                        CHECK (kind IN ('summary', 'unless', 'unknown', 'question', 'next_look')),
    text                TEXT NOT NULL,
    about               TEXT NOT NULL,
    who_sees            TEXT NOT NULL,
    tells               TEXT NOT NULL,
    within              TEXT NOT NULL,
    due                 TEXT,
    due_first           TEXT,
    due_last            TEXT,
    holds_from          TEXT,
    holds_from_first    TEXT,
    holds_from_last     TEXT,
    holds_until         TEXT,
    holds_until_first   TEXT,
    holds_until_last    TEXT,
    PRIMARY KEY (case_id, code),
    UNIQUE (case_id, place),
    CHECK ((due IS NULL) + (due_first IS NULL) + (due_last IS NULL) IN (0, 3)),
    CHECK (due_first <= due_last),
    CHECK ((holds_from IS NULL) + (holds_from_first IS NULL) + (holds_from_last IS NULL) IN (0, 3)),
    CHECK (holds_from_first <= holds_from_last),
    CHECK ((holds_until IS NULL) + (holds_until_first IS NULL) + (holds_until_last IS NULL)
           IN (0, 3)),
    CHECK (holds_until_first <= holds_until_last)
) STRICT;

-- Their key stands first: SQLite 3.40 checks tables without row numbers wrongly if it does not.
CREATE TABLE control_covers (
    case_id             INTEGER NOT NULL,
    control             TEXT NOT NULL,
    person              TEXT NOT NULL,
    place               INTEGER NOT NULL,
    PRIMARY KEY (case_id, control, person),
    UNIQUE (case_id, control, place),
    FOREIGN KEY (case_id, control) REFERENCES control DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, person) REFERENCES person DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_assessment (
    case_id             INTEGER NOT NULL,
    decision            TEXT NOT NULL,
    assessment          TEXT NOT NULL,
    place               INTEGER NOT NULL,
    PRIMARY KEY (case_id, decision, assessment),
    UNIQUE (case_id, decision, place),
    FOREIGN KEY (case_id, decision) REFERENCES decision DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, assessment) REFERENCES assessment DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_control (
    case_id             INTEGER NOT NULL,
    decision            TEXT NOT NULL,
    control             TEXT NOT NULL,
    place               INTEGER NOT NULL,
    PRIMARY KEY (case_id, decision, control),
    UNIQUE (case_id, decision, place),
    FOREIGN KEY (case_id, decision) REFERENCES decision DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_id, control) REFERENCES control DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Removing a record asks whether a list still names it.
CREATE INDEX control_covers_by_person ON control_covers (case_id, person);
CREATE INDEX control_status_by_control ON control_status (case_id, control);
CREATE INDEX decision_assessment_by_assessment ON decision_assessment (case_id, assessment);
CREATE INDEX decision_control_by_control ON decision_control (case_id, control);

CREATE TABLE history (
    number              INTEGER PRIMARY KEY,
    at                  TEXT NOT NULL,
    case_id             INTEGER NOT NULL,
    reference           TEXT NOT NULL,
    text                TEXT NOT NULL,
    state               TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded')),
    state_at            TEXT NOT NULL,
    changes             TEXT NOT NULL
) STRICT;

CREATE INDEX history_by_case ON history (case_id, number);
CREATE INDEX history_by_state ON history (state, number);
