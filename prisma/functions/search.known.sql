-- Those of some words that any title has, in their order; for readers only of titles that they see.
CREATE OR REPLACE FUNCTION search.known(typed text[], readers boolean, hidden uuid[]) RETURNS text[]
LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off SET jit = off
AS $$ SELECT coalesce(array_agg(word ORDER BY place), '{}') FROM unnest(typed) WITH ORDINALITY given (word, place)
  WHERE EXISTS (SELECT FROM search.articles d WHERE d.words @@ ('t' || word)::tsquery
    AND (NOT readers OR d.shown AND d.category_id <> ALL (hidden))) $$;
