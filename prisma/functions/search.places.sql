-- The words of an article's folded texts, each with its places, for phrases of three words and more: search.lexemes
-- tells only which two stand side by side. Texts that follow each other have a gap between them.
CREATE OR REPLACE FUNCTION search.places(folded text[]) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  WITH found AS (
    SELECT word, row_number() OVER (ORDER BY part, place) + part AS place
    FROM unnest(folded) WITH ORDINALITY AS texts (plain, part),
      unnest(search.words(plain)) WITH ORDINALITY AS words (word, place)
  ), sized AS (
    SELECT word, place, sum(octet_length(word) + 8) OVER (ORDER BY place) AS size
    -- The type takes no longer ones, and knows no later places.
    FROM found WHERE octet_length(word) <= 2000 AND place < 16383
  )
  -- Nor more of them than a mebibyte.
  SELECT coalesce(string_agg(word || ':' || place, ' '), '')::tsvector FROM sized WHERE size <= 1000000
$$;
