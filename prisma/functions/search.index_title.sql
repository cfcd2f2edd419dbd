-- Keeps the words of the titles by themselves: few and short, so that a phrase is looked for in all titles.
CREATE OR REPLACE FUNCTION search.index_title() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search.titles (article_id, folded, accented)
  VALUES (
    NEW.article_id,
    search.words(public.fold_vi(NEW.title)),
    search.words(public.spell_vi(NEW.title))
  )
  ON CONFLICT (article_id) DO UPDATE
    SET folded = EXCLUDED.folded, accented = EXCLUDED.accented;
  RETURN NULL;
END $$;
