-- The articles that hold what is meant, by the index of words alone, as in search.find. Where a statement asks the table
-- of words itself, the planner walks all of it, and fetches each vector from where it is kept.
CREATE OR REPLACE FUNCTION search.matching(meant tsquery) RETURNS SETOF uuid
LANGUAGE sql STABLE ROWS 1000
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off SET jit = off
AS $$ SELECT article_id FROM search.articles WHERE words @@ meant $$;
