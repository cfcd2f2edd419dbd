-- For each of some words that no title has, in their order, the one most like it that a title has; for readers only of
-- titles that they see, `by` being now.
CREATE OR REPLACE FUNCTION search.alike(typed text[], by timestamptz, hidden uuid[]) RETURNS text[]
LANGUAGE sql STABLE SET jit = off
AS $$ SELECT coalesce(array_agg(likest.word ORDER BY place), '{}')
  FROM unnest(typed) WITH ORDINALITY given (word, place) CROSS JOIN LATERAL (
    -- One after another until a title has it: among them are words of titles that have gone, and of hidden ones.
    SELECT near.word FROM (
      SELECT word FROM search.title_words known WHERE known.word % given.word
      GROUP BY word ORDER BY similarity(word, given.word) DESC, word LIMIT 30) near
    WHERE search.known(ARRAY[near.word], by, hidden) <> '{}' LIMIT 1) likest $$;
