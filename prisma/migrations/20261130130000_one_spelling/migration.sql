-- Words are made by search.words now, and one spelling stands for all that mean the same: what was kept of
-- articles and names by the earlier rule is made again by the functions that keep it.
TRUNCATE search.articles, search.titles, search.unit_names;
DROP TEXT SEARCH CONFIGURATION public.vi;
