-- How many articles each category has, kept: counted with each list it took as long as there are articles. The file of
-- count_articles counts those that are there.
CREATE TABLE public.article_counts (
  category_id uuid NOT NULL,
  id uuid NOT NULL,
  articles integer NOT NULL,
  CONSTRAINT article_counts_pkey PRIMARY KEY (category_id, id)
);

-- Keeps how many articles of each category are published and not in the bin. Who changes a number waits for nobody: a
-- number that another is changing is passed over, and one more stands beside it. With the rights of the owner: servers of
-- the build before go on publishing while this one is put in, and have none here.
CREATE FUNCTION public.count_articles() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
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
CREATE TRIGGER count_articles AFTER INSERT OR DELETE OR UPDATE OF status, deleted_at, category_id
  ON public.articles FOR EACH ROW EXECUTE FUNCTION public.count_articles();
CREATE TRIGGER count_none AFTER TRUNCATE ON public.articles
  FOR EACH STATEMENT EXECUTE FUNCTION public.count_articles();
