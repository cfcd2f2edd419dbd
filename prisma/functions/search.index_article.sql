-- Keeps the words of an article beside it, folded (without accents) and as they are spelt.
CREATE OR REPLACE FUNCTION search.index_article() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  title text := public.spell_vi(NEW.title);
  lead text := public.spell_vi(NEW.summary || ' ' || NEW.byline_name);
  body text := public.spell_vi(left(NEW.body_text, 400000));
BEGIN
  INSERT INTO search.articles (article_id, title, folded, accented)
  VALUES (
    NEW.id,
    NEW.title,
    setweight(search.words(public.fold_vi(title)), 'A')
      || setweight(search.words(public.fold_vi(lead)), 'B')
      || setweight(search.words(public.fold_vi(body)), 'C'),
    setweight(search.words(title), 'A')
      || setweight(search.words(lead), 'B')
      || setweight(search.words(body), 'C')
  )
  ON CONFLICT (article_id) DO UPDATE
    SET title = EXCLUDED.title, folded = EXCLUDED.folded, accented = EXCLUDED.accented;
  RETURN NULL;
END $$;
-- What was kept by an earlier wording a migration has taken away. The trigger makes it again, and calls
-- search.index_title.
UPDATE public.articles SET title = title
WHERE NOT EXISTS (SELECT FROM search.articles known WHERE known.article_id = articles.id);
