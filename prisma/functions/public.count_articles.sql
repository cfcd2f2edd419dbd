-- Keeps how many articles of each category are published and not in the bin. Who changes a number waits for nobody: a
-- number that another is changing is passed over, and one more stands beside it. With the rights of the owner: servers of
-- the build before go on publishing while this one is put in, and have none here.
CREATE OR REPLACE FUNCTION public.count_articles() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  -- As the API's room shown says what readers see, their hour come or not. There is no OLD of a new row, nor NEW of one that goes.
  left_one uuid := CASE WHEN OLD.status = 'PUBLISHED' AND OLD.deleted_at IS NULL THEN OLD.category_id END;
  joined uuid := CASE WHEN NEW.status = 'PUBLISHED' AND NEW.deleted_at IS NULL THEN NEW.category_id END;
  part record;
BEGIN
  IF TG_OP = 'TRUNCATE' THEN DELETE FROM public.article_counts; END IF;
  IF left_one IS NOT DISTINCT FROM joined THEN RETURN NULL; END IF;
  FOR part IN SELECT * FROM (VALUES (left_one, -1), (joined, 1)) AS v (category, change) WHERE category IS NOT NULL LOOP
    UPDATE public.article_counts SET articles = articles + part.change
    WHERE category_id = part.category AND id = (SELECT id FROM public.article_counts
      WHERE category_id = part.category LIMIT 1 FOR UPDATE SKIP LOCKED);
    CONTINUE WHEN FOUND;
    INSERT INTO public.article_counts (category_id, id, articles)
    VALUES (part.category, public.new_id(), part.change);
  END LOOP;
  RETURN NULL;
END $$;
-- What is not counted yet. One statement sees one moment: what others publish meanwhile changes both sides alike.
INSERT INTO public.article_counts (category_id, id, articles)
SELECT category_id, public.new_id(), sum(articles) FROM (
  SELECT category_id, count(*) AS articles FROM public.articles
    WHERE status = 'PUBLISHED' AND deleted_at IS NULL GROUP BY category_id
  UNION ALL SELECT category_id, -articles FROM public.article_counts
) told GROUP BY category_id HAVING sum(articles) <> 0;
