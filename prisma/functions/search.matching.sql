-- The articles in which words stand, by their index alone. Read one by one, each row's vector is fetched
-- from where long values are kept, which the planner does not reckon with: twenty times the work for words
-- that stand in most articles.
CREATE OR REPLACE FUNCTION search.matching(words tsquery) RETURNS SETOF uuid
LANGUAGE sql STABLE PARALLEL SAFE ROWS 5000
SET enable_seqscan = off
AS $$ SELECT article_id FROM search.articles WHERE folded @@ words $$;
