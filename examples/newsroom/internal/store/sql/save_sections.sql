INSERT INTO sections (document_id, "index", parent, heading, byte_start, byte_end, place, place_code, published, source)
SELECT ?1, value->>'index', value->>'parent', value->>'heading', value->>'byte_start', value->>'byte_end',
  value->>'place', value->>'place_code', value->>'published', value->>'source'
FROM json_each(?2)
