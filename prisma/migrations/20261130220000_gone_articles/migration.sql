-- Since when readers see no more of an article that they saw. What its date and its category were when it went, its
-- row does not tell once they have changed.
ALTER TABLE "articles" ADD COLUMN "gone_at" TIMESTAMPTZ(3);
CREATE INDEX "articles_gone_at_id_idx" ON "articles"("gone_at", "id");

CREATE FUNCTION public.keep_gone_at() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- As the API's room shown says what readers see.
  was_shown boolean := OLD.status = 'PUBLISHED' AND OLD.deleted_at IS NULL AND OLD.published_at <= now()
    AND NOT (SELECT hidden FROM public.categories WHERE id = OLD.category_id);
  is_shown boolean := NEW.status = 'PUBLISHED' AND NEW.deleted_at IS NULL AND NEW.published_at <= now()
    AND NOT (SELECT hidden FROM public.categories WHERE id = NEW.category_id);
BEGIN
  IF is_shown THEN
    NEW.gone_at := NULL;
  ELSIF was_shown THEN
    NEW.gone_at := now();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_gone_at BEFORE UPDATE OF status, published_at, deleted_at, category_id
  ON public.articles FOR EACH ROW EXECUTE FUNCTION public.keep_gone_at();

-- What went before, as far as it can still be told.
UPDATE articles a SET gone_at = gone.at
FROM (SELECT id, CASE WHEN status = 'PUBLISHED' THEN deleted_at
    ELSE (SELECT max(e.at) FROM review_events e WHERE e.article_id = articles.id AND e.kind = 'UNPUBLISHED')
    END AS at FROM articles) gone
WHERE gone.id = a.id AND a.published_at <= gone.at
  AND NOT (SELECT hidden FROM categories WHERE id = a.category_id);
