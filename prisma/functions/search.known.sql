-- Those of some lexemes that any article has, in their order.
CREATE OR REPLACE FUNCTION search.known(lexemes text[]) RETURNS text[]
LANGUAGE sql STABLE
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off SET jit = off
AS $$ SELECT coalesce(array_agg(lexeme ORDER BY place), '{}') FROM unnest(lexemes) WITH ORDINALITY given (lexeme, place)
  WHERE EXISTS (SELECT FROM search.articles d WHERE d.words @@ lexeme::tsquery) $$;
