INSERT INTO verdicts (document_id, start, "end", text, value, verdict, corrected, note, at)
SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 FROM documents WHERE sha256 = ?1
ON CONFLICT DO UPDATE SET text = excluded.text, value = excluded.value, verdict = excluded.verdict,
  corrected = excluded.corrected, note = excluded.note, at = excluded.at
WHERE excluded.at > verdicts.at
