-- The titles' words by themselves: few and short, so that a phrase is looked for in all titles, not only
-- in those of the latest articles.
CREATE TABLE search.titles (
  article_id uuid PRIMARY KEY REFERENCES public.articles (id) ON DELETE CASCADE,
  folded tsvector NOT NULL,
  accented tsvector NOT NULL
);
INSERT INTO search.titles (article_id, folded, accented)
SELECT article_id, to_tsvector('public.vi', title), to_tsvector('pg_catalog.simple', title)
FROM search.articles;
CREATE INDEX titles_folded ON search.titles USING gin (folded);

CREATE FUNCTION search.index_title() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search.titles (article_id, folded, accented)
  VALUES (
    NEW.article_id,
    to_tsvector('public.vi', NEW.title),
    to_tsvector('pg_catalog.simple', NEW.title)
  )
  ON CONFLICT (article_id) DO UPDATE
    SET folded = EXCLUDED.folded, accented = EXCLUDED.accented;
  RETURN NULL;
END $$;
CREATE TRIGGER index_title AFTER INSERT OR UPDATE OF title
  ON search.articles FOR EACH ROW EXECUTE FUNCTION search.index_title();
