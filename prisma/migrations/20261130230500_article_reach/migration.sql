-- Where the articles of each unit that has any stand: asked for with a page, it took a walk through all units
-- below and all that they came out of.
CREATE TABLE public.article_reach (
  unit_id uuid NOT NULL,
  source_id uuid NOT NULL,
  via_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_to date NOT NULL,
  CONSTRAINT article_reach_pkey PRIMARY KEY (source_id, via_id, unit_id, valid_from)
);
CREATE INDEX article_reach_of_unit ON public.article_reach (unit_id, valid_from, valid_to, source_id);
CREATE INDEX article_reach_via_id_idx ON public.article_reach (via_id);

-- The newest of a unit at once, without a look at the table. It is the only index that begins with the unit:
-- beside a shorter one the planner would at times sort all that a unit has. The condition always holds; the
-- schema's language knows no included columns, and passes over indexes with a condition. As further columns of
-- the key they would make each look half as long again.
CREATE INDEX articles_of_unit ON public.articles (org_unit_id, published_at DESC, id DESC)
  INCLUDE (category_id, status, deleted_at) WHERE org_unit_id IS NOT NULL;
DROP INDEX public.articles_org_unit_id_idx;

-- Makes afresh on which units' pages the articles of some units stand, and in which days: of those above the
-- unit, and from the day on which it, or one above it, went into another, of that one and those above that.
CREATE FUNCTION public.reach_articles(sources uuid[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM public.article_reach WHERE source_id = ANY (sources);
  WITH RECURSIVE line (source_id, via_id, since) AS (
    SELECT source, source, DATE '-infinity' FROM unnest(sources) source
    UNION
    SELECT l.source_id, s.to_id, s.date FROM line l
    JOIN public.org_unit_closure c ON c.descendant_id = l.via_id
    JOIN public.org_unit_successions s ON s.from_id = c.ancestor_id AND s.to_id IS NOT NULL
      AND s.date > l.since AND c.valid_from < s.date AND c.valid_to >= s.date
  ), earliest AS (
    SELECT source_id, via_id, min(since) AS since FROM line GROUP BY source_id, via_id
  )
  INSERT INTO public.article_reach (unit_id, source_id, via_id, valid_from, valid_to)
  SELECT c.ancestor_id, e.source_id, e.via_id, greatest(c.valid_from, e.since), c.valid_to
  FROM earliest e JOIN public.org_unit_closure c ON c.descendant_id = e.via_id AND c.valid_to > e.since
  UNION ALL
  -- Hold on no day: that the unit has articles, and what it went into, is known here even of what had no day left.
  SELECT via_id, source_id, via_id, DATE '-infinity', DATE '-infinity' FROM earliest
  -- Two first articles of one unit, at the same time, say the same.
  ON CONFLICT DO NOTHING;
$$;

-- The first article of a unit: from then on settle_org_units keeps where those of the unit stand.
CREATE FUNCTION public.reach_new_source() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE TRIGGER reach_new_source AFTER INSERT OR UPDATE OF org_unit_id ON public.articles
  FOR EACH ROW EXECUTE FUNCTION public.reach_new_source();

-- What a unit went into decides where the articles of all below it stand: see settle_org_units.
CREATE TRIGGER lock_first BEFORE INSERT OR UPDATE OR DELETE ON public.org_unit_successions
  FOR EACH STATEMENT EXECUTE FUNCTION public.lock_organisation();
CREATE TRIGGER mark_unsettled AFTER INSERT OR UPDATE OR DELETE ON public.org_unit_successions
  FOR EACH ROW EXECUTE FUNCTION public.mark_unsettled('from_id');
CREATE CONSTRAINT TRIGGER settle_at_commit AFTER INSERT OR UPDATE OR DELETE ON public.org_unit_successions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.settle_at_commit();
