INSERT INTO findings (document_id, "index", kind, doubt, chinese, english)
SELECT ?1, value->>'index', value->>'kind', value->>'doubt', value->>'chinese', value->>'english'
FROM json_each(?2)
