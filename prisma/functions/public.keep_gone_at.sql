-- Keeps since when readers, who saw an article, see it no more: later nothing tells whether they ever did.
CREATE OR REPLACE FUNCTION public.keep_gone_at() RETURNS trigger LANGUAGE plpgsql AS $$
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
