-- Those of some words that any title has, in their order; for readers only of titles that they see, `by` being now.
CREATE OR REPLACE FUNCTION search.known(typed text[], by timestamptz, hidden uuid[]) RETURNS text[]
LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off SET jit = off
AS $$ SELECT coalesce(array_agg(word ORDER BY place), '{}') FROM unnest(typed) WITH ORDINALITY given (word, place)
  WHERE EXISTS (SELECT FROM search.articles d WHERE d.words @@ ('t' || word)::tsquery
    AND (by IS NULL OR d.shown AND d.listed_at <= by AND d.category_id <> ALL (hidden))) $$;
