INSERT OR IGNORE INTO finding_metrics (document_id, finding, metric)
SELECT ?1, finding.value->>'index', metric.value
FROM json_each(?2) finding, json_each(finding.value->'figures') metric
