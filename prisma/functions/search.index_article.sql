-- Keeps the words of an article beside it, folded (without accents) and as they are written.
CREATE OR REPLACE FUNCTION search.index_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search.articles (article_id, title, folded, accented)
  VALUES (
    NEW.id,
    NEW.title,
    setweight(to_tsvector('public.vi', NEW.title), 'A')
      || setweight(to_tsvector('public.vi', NEW.summary || ' ' || NEW.byline_name), 'B')
      || setweight(to_tsvector('public.vi', left(NEW.body_text, 400000)), 'C'),
    setweight(to_tsvector('pg_catalog.simple', NEW.title), 'A')
      || setweight(to_tsvector('pg_catalog.simple', NEW.summary || ' ' || NEW.byline_name), 'B')
      || setweight(to_tsvector('pg_catalog.simple', left(NEW.body_text, 400000)), 'C')
  )
  ON CONFLICT (article_id) DO UPDATE
    SET title = EXCLUDED.title, folded = EXCLUDED.folded, accented = EXCLUDED.accented;
  RETURN NULL;
END $$;
