-- Views for people: for Datasette, for the sqlite3 program and for the exports.

-- One row a figure, with its document, its findings and its verdict. A verdict is
-- stale where the library now reads another value in the words that were judged.
CREATE VIEW figures AS
SELECT
  d.sha256 AS document, d.title, d.path, m."index", m.text,
  m.value, m.low, m.high, m.approx, m.unit, m.dimension, m.base_value, m.base_unit,
  m.action, m.action_kind, m.object, m.head, m.object_kind, m.indicator, m.role,
  m.part_of, m.compare_of, m.repeats,
  m.place, m.place_code,
  CASE instr(m.place, '/') WHEN 0 THEN m.place ELSE substr(m.place, 1, instr(m.place, '/') - 1) END AS province,
  m.agency, m.period, m.period_start, m.period_end,
  substr(coalesce(m.period_end, m.published), 1, 7) AS month,
  m.published, m.source, s.heading, m.sentence,
  m.prefix, m.suffix, m.start, m."end", m.byte_start, m.byte_end,
  coalesce((SELECT group_concat(DISTINCT f.kind) FROM finding_metrics l
    JOIN findings f ON f.document_id = l.document_id AND f."index" = l.finding
    WHERE l.document_id = m.document_id AND l.metric = m."index"), '') AS findings,
  EXISTS (SELECT 1 FROM finding_metrics l
    JOIN findings f ON f.document_id = l.document_id AND f."index" = l.finding
    WHERE l.document_id = m.document_id AND l.metric = m."index" AND f.doubt) AS doubt,
  CASE WHEN v.value <> m.value THEN 'stale' ELSE coalesce(v.verdict, '') END AS verdict,
  coalesce(v.corrected, '') AS corrected,
  coalesce(v.note, '') AS note,
  v.at AS judged_at,
  CASE
    WHEN v.verdict = 'corrected' THEN nullif(v.corrected, '')
    WHEN v.verdict = 'wrong' AND v.value = m.value THEN NULL
    ELSE m.value
  END AS final_value,
  m.document_id, m.section
FROM metrics m
JOIN documents d ON d.id = m.document_id
JOIN sections s ON s.document_id = m.document_id AND s."index" = m.section
LEFT JOIN verdicts v ON v.document_id = m.document_id AND v.start = m.start AND v."end" = m."end";

-- One row a finding, with the words of the figures that it is about.
CREATE VIEW audit AS
SELECT
  d.sha256 AS document, d.title, f."index", f.kind, f.doubt, f.chinese, f.english,
  (SELECT group_concat(m.text, ' · ') FROM finding_metrics l
    JOIN metrics m ON m.document_id = l.document_id AND m."index" = l.metric
    WHERE l.document_id = f.document_id AND l.finding = f."index") AS quotes,
  (SELECT group_concat(l.metric) FROM finding_metrics l
    WHERE l.document_id = f.document_id AND l.finding = f."index") AS figures,
  d.source, f.document_id
FROM findings f JOIN documents d ON d.id = f.document_id;

-- Verdicts on words that the library no longer reads as a figure.
CREATE VIEW lost_verdicts AS
SELECT d.sha256 AS document, d.title, v.start, v."end", v.text, v.value, v.verdict, v.corrected, v.note, v.at
FROM verdicts v JOIN documents d ON d.id = v.document_id
WHERE NOT EXISTS (SELECT 1 FROM metrics m
  WHERE m.document_id = v.document_id AND m.start = v.start AND m."end" = v."end");

-- Documents whose text another one has too: the first stands, the others are copies.
CREATE VIEW copies AS
SELECT c.id AS document_id, c.sha256 AS document, c.path, first.sha256 AS first_document, first.path AS first_path
FROM documents c
JOIN documents first ON first.id = (SELECT min(id) FROM documents WHERE text_sha256 = c.text_sha256)
WHERE c.id > first.id;

-- One row a document, with what was found in it.
CREATE VIEW documents_overview AS
SELECT d.title, d.published, d.source,
  (SELECT count(*) FROM metrics m WHERE m.document_id = d.id) AS figures,
  (SELECT count(*) FROM findings f WHERE f.document_id = d.id) AS findings,
  (SELECT count(*) FROM verdicts v WHERE v.document_id = d.id AND v.verdict <> '') AS judged,
  (SELECT count(*) FROM warnings w WHERE w.document_id = d.id) AS warnings,
  coalesce((SELECT c.first_path FROM copies c WHERE c.document_id = d.id), '') AS copy_of,
  d.path, d.format, d.encoding, d.part, length(d.text) AS characters, d.library, d.sha256 AS document,
  d.id AS document_id, 0 AS "index"
FROM documents d;

CREATE VIEW figures_by_province AS
SELECT province, count(*) AS figures, count(DISTINCT document) AS documents FROM figures GROUP BY province ORDER BY figures DESC;

CREATE VIEW figures_by_indicator AS
SELECT indicator, count(*) AS figures, count(DISTINCT document) AS documents FROM figures GROUP BY indicator ORDER BY figures DESC;

CREATE VIEW figures_by_month AS
SELECT month, count(*) AS figures, count(DISTINCT document) AS documents FROM figures GROUP BY month ORDER BY month;

-- What to look at first: figures that the audit doubts and nobody has judged.
CREATE VIEW to_check AS
SELECT * FROM figures WHERE doubt AND verdict IN ('', 'stale');
