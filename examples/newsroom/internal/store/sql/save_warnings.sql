INSERT INTO warnings (document_id, byte_start, byte_end, message)
SELECT ?1, value->>'byte_start', value->>'byte_end', value->>'message'
FROM json_each(?2)
