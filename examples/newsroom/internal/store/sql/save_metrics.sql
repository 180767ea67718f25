INSERT INTO metrics (document_id, "index", text, start, "end", byte_start, byte_end, prefix, suffix,
  value, low, high, approx, unit, dimension, base_value, base_unit,
  action, action_kind, object, head, object_kind, indicator, role, part_of, compare_of, repeats,
  place, place_code, agency, period, period_start, period_end, published, source, section, sentence)
SELECT ?1, value->>'index', value->>'text', value->>'start', value->>'end',
  value->>'byte_start', value->>'byte_end', value->>'prefix', value->>'suffix',
  value->>'value', value->>'low', value->>'high', value->>'approx', value->>'unit', value->>'dimension',
  value->>'base_value', coalesce(value->>'base_unit', ''),
  value->>'action', value->>'action_kind', value->>'object', value->>'head', value->>'object_kind',
  value->>'indicator', value->>'role', value->>'part_of', value->>'compare_of', value->>'repeats',
  value->>'place', value->>'place_code', value->>'agency',
  value->>'period', value->>'period_start', value->>'period_end',
  value->>'published', value->>'source', value->>'section', value->>'sentence'
FROM json_each(?2)
