INSERT INTO findings (document_id, "index", kind, chinese, english)
SELECT ?1, value->>'index', value->>'kind', value->>'chinese', value->>'english'
FROM json_each(?2)
