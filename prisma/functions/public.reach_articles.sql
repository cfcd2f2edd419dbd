-- Makes afresh on which units' pages the articles of some units stand, and in which days: of those above the
-- unit, and from the day on which it, or one above it, went into another, of that one and those above that.
CREATE OR REPLACE FUNCTION public.reach_articles(sources uuid[]) RETURNS void LANGUAGE sql AS $$
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
-- A build that knows nothing of it may have changed the organisation since. The key of lock_organisation: another server
-- may be changing it now.
SELECT pg_advisory_xact_lock(7204119335);
SELECT public.reach_articles(array_agg(DISTINCT org_unit_id)) FROM public.articles;
