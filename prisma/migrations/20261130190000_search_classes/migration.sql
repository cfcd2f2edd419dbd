-- Classes in place of ranks: what an article is found by is one vector of lexemes that say which word stands where
-- in it, beside what readers may see and its date. The function that keeps it makes it again, and the index
-- when all is there, which is far quicker than with each row.
DROP TABLE search.titles, search.articles;
DROP FUNCTION search.index_title(), search.matching(tsquery);
-- A new database does not have it yet.
DROP FUNCTION IF EXISTS search.words(text);

CREATE TABLE search.articles (
  article_id uuid PRIMARY KEY REFERENCES public.articles (id) ON DELETE CASCADE,
  folded_title text NOT NULL,
  -- As in the lists: when it was published, or last changed until then.
  listed_at timestamptz(3) NOT NULL,
  category_id uuid NOT NULL,
  -- Published and not deleted; its hour may not have come.
  shown boolean NOT NULL,
  -- See search.lexemes.
  words tsvector NOT NULL,
  -- See search.places.
  places tsvector NOT NULL
  -- With room on each page for what comes, goes or moves.
) WITH (fillfactor = 90);
-- No search reads them where they are kept: making them small is work for nothing.
ALTER TABLE search.articles ALTER COLUMN words SET STORAGE EXTERNAL;
CREATE INDEX articles_title_trigrams ON search.articles USING gin (folded_title gin_trgm_ops);

DROP TRIGGER index_article ON public.articles;
CREATE TRIGGER index_article AFTER INSERT OR UPDATE OF title, summary, byline_name, body_text,
    status, published_at, updated_at, deleted_at, category_id
  ON public.articles FOR EACH ROW EXECUTE FUNCTION search.index_article();
