-- Keeps what an article is found by beside it.
CREATE OR REPLACE FUNCTION search.index_article() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  at timestamptz(3) := coalesce(NEW.published_at, NEW.updated_at);
  is_shown boolean := NEW.status = 'PUBLISHED' AND NEW.deleted_at IS NULL;
  spelled text[];
  folded text[];
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.title, NEW.summary, NEW.byline_name, NEW.body_text)
      = (OLD.title, OLD.summary, OLD.byline_name, OLD.body_text) THEN
    -- Without the words, no index has to be told.
    UPDATE search.articles known SET listed_at = at, category_id = NEW.category_id, shown = is_shown
    WHERE known.article_id = NEW.id
      AND search.periods(known.listed_at) = search.periods(at);
    IF FOUND THEN
      RETURN NULL;
    END IF;
  END IF;
  spelled := ARRAY[public.spell_vi(NEW.title), public.spell_vi(NEW.summary || ' ' || NEW.byline_name),
    public.spell_vi(left(NEW.body_text, 400000))];
  folded := ARRAY[public.fold_vi(spelled[1]), public.fold_vi(spelled[2]), public.fold_vi(spelled[3])];
  INSERT INTO search.articles (article_id, folded_title, listed_at, category_id, shown, words, places)
  VALUES (NEW.id, folded[1], at, NEW.category_id, is_shown,
    search.lexemes(spelled, folded) || array_to_tsvector(search.periods(at)),
    search.places(folded))
  ON CONFLICT (article_id) DO UPDATE
    SET folded_title = EXCLUDED.folded_title, listed_at = EXCLUDED.listed_at,
      category_id = EXCLUDED.category_id, shown = EXCLUDED.shown,
      words = EXCLUDED.words, places = EXCLUDED.places;
  -- They stay when the title goes; whether a title has them is looked up when they are asked for.
  -- Each is looked up by itself: a plan for many reads them all.
  INSERT INTO search.title_words (word) SELECT DISTINCT word FROM unnest(search.words(folded[1])) given (word)
    WHERE (SELECT true FROM search.title_words known WHERE known.word = given.word LIMIT 1) IS NULL;
  RETURN NULL;
END $$;
-- What was kept by an earlier wording a migration has taken away. The trigger makes it again.
UPDATE public.articles SET title = title
WHERE NOT EXISTS (SELECT FROM search.articles known WHERE known.article_id = articles.id);
-- A save waits for its words to be in the index; put off, they would be looked through by each search.
CREATE INDEX IF NOT EXISTS articles_words ON search.articles USING gin (words) WITH (fastupdate = off);
-- The words of titles that were indexed before these were kept.
INSERT INTO search.title_words (word)
SELECT DISTINCT word FROM search.articles, unnest(search.words(folded_title)) given (word)
WHERE NOT EXISTS (SELECT FROM search.title_words known WHERE known.word = given.word);
