-- Version 1 of the schema. Words that are absent are '', anything else NULL.
-- Decimals are text, exact to the last digit; CAST(value AS REAL) for arithmetic.

CREATE TABLE documents (
  id          INTEGER PRIMARY KEY,
  sha256      TEXT NOT NULL UNIQUE,  -- of the file's bytes: what makes it the same file
  path        TEXT NOT NULL,         -- where it was read; archive.zip!entry in an archive
  format      TEXT NOT NULL,         -- txt, md, html, docx, pdf
  encoding    TEXT NOT NULL,         -- of the bytes: utf-8, gb18030, big5 …
  part        TEXT NOT NULL,         -- main: the article of a page; whole: everything
  title       TEXT NOT NULL,
  source      TEXT NOT NULL,         -- the address that the page states
  published   TEXT,                  -- the day that the page states, 2018-03-26
  text        TEXT NOT NULL,         -- what every offset counts in
  text_sha256 TEXT NOT NULL,         -- equal for two files of the same text
  library     TEXT NOT NULL          -- version of the library that read the figures
) STRICT;
CREATE INDEX documents_text ON documents (text_sha256);

CREATE TABLE sections (
  document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  "index"     INTEGER NOT NULL,      -- 0 is the whole document
  parent      INTEGER NOT NULL,      -- "index" of the section that holds this one
  heading     TEXT NOT NULL,
  byte_start  INTEGER NOT NULL,      -- in documents.text as UTF-8
  byte_end    INTEGER NOT NULL,
  place       TEXT NOT NULL,
  place_code  TEXT NOT NULL,
  published   TEXT,
  source      TEXT NOT NULL,
  PRIMARY KEY (document_id, "index")
) STRICT;

CREATE TABLE metrics (
  document_id  INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  "index"      INTEGER NOT NULL,     -- from 0 in each document; links are such indices
  text         TEXT NOT NULL,        -- the very words of the figure
  start        INTEGER NOT NULL,     -- in characters of documents.text
  "end"        INTEGER NOT NULL,
  byte_start   INTEGER NOT NULL,     -- in bytes of the same as UTF-8
  byte_end     INTEGER NOT NULL,
  prefix       TEXT NOT NULL,        -- what stands before the words, for a text quote selector
  suffix       TEXT NOT NULL,        -- what stands behind them
  value        TEXT NOT NULL,        -- the number as stated, 万 and 亿 multiplied out
  low          TEXT,                 -- the interval that the wording allows
  high         TEXT,
  approx       TEXT NOT NULL,        -- exact, about, over, at_least, under, at_most, range, several
  unit         TEXT NOT NULL,
  dimension    TEXT NOT NULL,        -- count, money, mass …
  base_value   TEXT,                 -- in base_unit
  base_unit    TEXT NOT NULL,
  action       TEXT NOT NULL,        -- the verb
  action_kind  TEXT NOT NULL,
  object       TEXT NOT NULL,        -- what is counted or measured
  head         TEXT NOT NULL,        -- the noun that the object ends on
  object_kind  TEXT NOT NULL,
  indicator    TEXT NOT NULL,        -- a usual pair of action and object: cases_solved …
  role         TEXT NOT NULL,        -- plain, total, part, each, change
  part_of      INTEGER,              -- "index" of the total
  compare_of   INTEGER,              -- "index" of the figure whose change this states
  repeats      INTEGER,              -- "index" of the first telling
  place        TEXT NOT NULL,        -- full path: 四川省/广元市/旺苍县
  place_code   TEXT NOT NULL,        -- of GB/T 2260
  agency       TEXT NOT NULL,        -- the acting body
  period       TEXT NOT NULL,        -- as worded
  period_start TEXT,
  period_end   TEXT,
  published    TEXT,
  source       TEXT NOT NULL,
  section      INTEGER NOT NULL,     -- "index" in sections
  sentence     TEXT NOT NULL,
  PRIMARY KEY (document_id, "index")
) STRICT;
CREATE UNIQUE INDEX metrics_place_in_text ON metrics (document_id, start, "end");

CREATE TABLE findings (
  document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  "index"     INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  doubt       INTEGER NOT NULL,      -- 1: it asks to check the bulletin; 0: its numbers agree
  chinese     TEXT NOT NULL,
  english     TEXT NOT NULL,
  PRIMARY KEY (document_id, "index")
) STRICT;

CREATE TABLE finding_metrics (
  document_id INTEGER NOT NULL,
  finding     INTEGER NOT NULL,
  metric      INTEGER NOT NULL,
  PRIMARY KEY (document_id, finding, metric),
  FOREIGN KEY (document_id, finding) REFERENCES findings ON DELETE CASCADE,
  FOREIGN KEY (document_id, metric) REFERENCES metrics ON DELETE CASCADE
) STRICT;
CREATE INDEX finding_metrics_metric ON finding_metrics (document_id, metric);

CREATE TABLE warnings (
  document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  byte_start  INTEGER NOT NULL,
  byte_end    INTEGER NOT NULL,
  message     TEXT NOT NULL
) STRICT;
CREATE INDEX warnings_document ON warnings (document_id);

-- A verdict holds on to the words it is about and not to a row of metrics, so that
-- it outlives a new extraction.
CREATE TABLE verdicts (
  document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  text        TEXT NOT NULL,         -- the words that were judged
  value       TEXT NOT NULL,         -- the value that was judged
  verdict     TEXT NOT NULL CHECK (verdict IN ('', 'right', 'wrong', 'corrected')), -- '' has a note only
  corrected   TEXT NOT NULL,         -- the right value, where it is known
  note        TEXT NOT NULL,
  at          TEXT NOT NULL,         -- when, RFC 3339 in UTC
  PRIMARY KEY (document_id, start, "end")
) STRICT;

CREATE TABLE unread (
  path   TEXT PRIMARY KEY,           -- of a file that could not be read
  reason TEXT NOT NULL
) STRICT;

-- Full-text search over documents, for three characters and more. Datasette knows
-- it by content="documents", written just so.
CREATE VIRTUAL TABLE documents_fts USING fts5 (
  title, text, content="documents", content_rowid="id", tokenize="trigram"
);
CREATE TRIGGER documents_insert AFTER INSERT ON documents BEGIN
  INSERT INTO documents_fts (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER documents_delete AFTER DELETE ON documents BEGIN
  INSERT INTO documents_fts (documents_fts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
