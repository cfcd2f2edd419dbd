-- The first article of a unit: from then on settle_org_units keeps where those of the unit stand.
CREATE OR REPLACE FUNCTION public.reach_new_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM public.article_reach WHERE source_id = NEW.org_unit_id) THEN RETURN NULL; END IF;
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'the first article of a unit is written in read committed transactions only';
  END IF;
  -- The key of lock_organisation: a change under way does not know of this article, nor it of the change.
  PERFORM pg_advisory_xact_lock_shared(7204119335);
  PERFORM public.reach_articles(ARRAY[NEW.org_unit_id]);
  RETURN NULL;
END $$;
