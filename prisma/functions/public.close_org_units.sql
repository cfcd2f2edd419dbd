-- Makes the closure of units afresh: who is above them, how far, and in which days.
CREATE OR REPLACE FUNCTION public.close_org_units(affected uuid[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM public.org_unit_closure WHERE descendant_id = ANY (affected);
  WITH RECURSIVE above (ancestor_id, descendant_id, depth, valid) AS (
    SELECT unit_id, unit_id, 0, daterange(valid_from, valid_to)
    FROM public.org_unit_versions WHERE unit_id = ANY (affected)
    UNION ALL
    SELECT v.parent_id, a.descendant_id, a.depth + 1, a.valid * daterange(v.valid_from, v.valid_to)
    FROM above a JOIN public.org_unit_versions v
      ON v.unit_id = a.ancestor_id AND daterange(v.valid_from, v.valid_to) && a.valid
    WHERE v.parent_id IS NOT NULL AND a.depth < 32 AND (a.depth = 0 OR a.ancestor_id <> a.descendant_id)
  )
  INSERT INTO public.org_unit_closure (ancestor_id, descendant_id, depth, valid_from, valid_to)
  -- A cycle gives one pair at two depths of one date: the deeper is kept for the check that follows.
  SELECT ancestor_id, descendant_id, max(depth), lower(part), max(coalesce(upper(part), 'infinity'))
  FROM (SELECT ancestor_id, descendant_id, depth, unnest(range_agg(valid)) AS part
    FROM above GROUP BY ancestor_id, descendant_id, depth) parts
  GROUP BY ancestor_id, descendant_id, lower(part);
$$;
