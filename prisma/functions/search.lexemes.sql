-- What an article is found by, of its title, what leads it in (summary, byline) and its text, as they are spelt and
-- folded: a letter that says where, and a word.
--   t in the title, s there or in what leads it in, a anywhere; folded words, and two side by side
--     with a bar between them (phu_nu)
--   T, S, A likewise, words with their accents
--   w the whole title, folded, its words with bars between them
-- text-match.ts asks for the same.
CREATE OR REPLACE FUNCTION search.lexemes(spelled text[], folded text[]) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  WITH words AS MATERIALIZED (
    SELECT part, place, word COLLATE "C" AS word FROM unnest(folded) WITH ORDINALITY AS texts (plain, part),
      unnest(search.words(plain)) WITH ORDINALITY AS found (word, place)
  ), tokens AS (
    SELECT part, place, false AS accented, word FROM words
    UNION ALL
    SELECT part, place, false, word || '_' || lead(word) OVER (PARTITION BY part ORDER BY place) FROM words
    UNION ALL
    SELECT part, place, true, word COLLATE "C" FROM unnest(spelled) WITH ORDINALITY AS texts (plain, part),
      unnest(search.words(plain)) WITH ORDINALITY AS found (word, place)
  ), lexemes AS (
    SELECT CASE WHEN accented THEN upper(scope) ELSE scope END || word AS lexeme, min(part * 1000000 + place) AS place
    FROM tokens JOIN (VALUES (1, 't'), (1, 's'), (1, 'a'), (2, 's'), (2, 'a'), (3, 'a')) scopes (part, scope)
      USING (part)
    GROUP BY 1
    UNION ALL
    SELECT 'w' || string_agg(word, '_' ORDER BY place), 0 FROM words WHERE part = 1
  ), sized AS (
    SELECT lexeme, sum(octet_length(lexeme)) OVER (ORDER BY place, lexeme) AS size
    -- The type takes no longer ones.
    FROM lexemes WHERE octet_length(lexeme) <= 2000
  )
  -- Nor more of them than a mebibyte.
  SELECT coalesce(array_to_tsvector(array_agg(lexeme)), '') FROM sized WHERE size <= 1000000
$$;
