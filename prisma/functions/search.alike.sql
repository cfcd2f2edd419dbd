-- Of each of some words that no title has, the one most like it that a title has; for readers only of titles that they see.
CREATE OR REPLACE FUNCTION search.alike(typed text[], readers boolean, hidden uuid[]) RETURNS text[]
LANGUAGE sql STABLE SET jit = off
AS $$ SELECT coalesce(array_agg(DISTINCT likest.word), '{}') FROM unnest(typed) given (word) CROSS JOIN LATERAL (
    -- One after another until a title has it: among them are words of titles that have gone, and of hidden ones.
    SELECT near.word FROM (
      SELECT word FROM search.title_words known WHERE known.word % given.word
      GROUP BY word ORDER BY similarity(word, given.word) DESC, word LIMIT 30) near
    WHERE search.known(ARRAY[near.word], readers, hidden) <> '{}' LIMIT 1) likest $$;
