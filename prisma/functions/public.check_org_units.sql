-- A parent covers the dates of its children; nothing is above itself, or deeper than the closure goes.
CREATE OR REPLACE FUNCTION public.check_org_units(changed uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  wrong record;
BEGIN
  SELECT v.unit_id, v.name, v.parent_id, v.valid_from, v.valid_to INTO wrong
  FROM public.org_unit_versions v
  WHERE v.parent_id IS NOT NULL AND (v.unit_id = ANY (changed) OR v.parent_id = ANY (changed))
    AND NOT coalesce((SELECT range_agg(daterange(p.valid_from, p.valid_to))
      FROM public.org_unit_versions p WHERE p.unit_id = v.parent_id), '{}'::datemultirange)
      @> daterange(v.valid_from, v.valid_to)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'unit % (%) is not covered by its parent % from % to %',
      wrong.unit_id, wrong.name, wrong.parent_id, wrong.valid_from, coalesce(wrong.valid_to::text, 'open')
      USING ERRCODE = 'check_violation', CONSTRAINT = 'org_unit_parent_covers';
  END IF;
  PERFORM FROM public.org_unit_closure c
    WHERE c.descendant_id = ANY (changed) AND c.depth > 0 AND c.ancestor_id = c.descendant_id;
  IF FOUND THEN
    RAISE EXCEPTION 'a unit would be below itself'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'org_unit_no_cycle';
  END IF;
  PERFORM FROM public.org_unit_closure c WHERE c.descendant_id = ANY (changed) AND c.depth >= 32;
  IF FOUND THEN
    RAISE EXCEPTION 'a unit would be too deep in the tree'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'org_unit_depth';
  END IF;
END $$;
