-- Repeats in org_units what the units are on a day: the version of that day, else the last before it,
-- else the first after it. A unit that is not there on the day stands below the nearest of its former
-- superiors that is; where none is, nobody's role reaches it.
CREATE OR REPLACE FUNCTION public.project_org_units(affected uuid[], today date) RETURNS void LANGUAGE sql AS $$
  WITH shown AS (
    SELECT DISTINCT ON (v.unit_id) v.*,
      v.valid_from <= today AND coalesce(v.valid_to > today, true) AS alive,
      CASE WHEN v.valid_from > today THEN v.valid_from
        ELSE least(today, coalesce(v.valid_to - 1, today)) END AS edge
    FROM public.org_unit_versions v WHERE v.unit_id = ANY (affected)
    ORDER BY v.unit_id, v.valid_from <= today DESC,
      CASE WHEN v.valid_from <= today THEN v.valid_from END DESC, v.valid_from
  ), placed AS (
    SELECT s.unit_id, s.name, s.kind, s.level_label, s.parent_id, s.position, s.alive,
      (SELECT c.code FROM public.org_unit_codes c WHERE c.unit_id = s.unit_id AND c.list = 'GSO'
        ORDER BY c.valid_from <= s.edge DESC, CASE WHEN c.valid_from <= s.edge THEN c.valid_from END DESC,
          c.valid_from LIMIT 1) AS code,
      (SELECT min(valid_from) FROM public.org_unit_versions w WHERE w.unit_id = s.unit_id) AS starts_on,
      (SELECT nullif(max(coalesce(valid_to, 'infinity')), 'infinity') FROM public.org_unit_versions w
        WHERE w.unit_id = s.unit_id) AS ends_on,
      coalesce(
        CASE WHEN NOT s.alive THEN coalesce((SELECT b.chain FROM public.org_unit_closure n
            CROSS JOIN LATERAL (SELECT string_agg(c.ancestor_id || '/', '' ORDER BY c.depth DESC) AS chain
              FROM public.org_unit_closure c WHERE c.descendant_id = n.ancestor_id
                AND c.valid_from <= today AND c.valid_to > today) b
            WHERE n.descendant_id = s.unit_id AND n.depth > 0 AND n.valid_from <= s.edge AND n.valid_to > s.edge
              AND b.chain IS NOT NULL ORDER BY n.depth LIMIT 1), 'ended/') || s.unit_id || '/' END,
        (SELECT string_agg(c.ancestor_id || '/', '' ORDER BY c.depth DESC) FROM public.org_unit_closure c
          WHERE c.descendant_id = s.unit_id AND c.valid_from <= today AND c.valid_to > today)) AS path
    FROM shown s
  )
  UPDATE public.org_units u
  SET name = p.name, kind = p.kind, level_label = p.level_label, parent_id = p.parent_id,
    position = p.position, alive = p.alive, official_code = p.code, starts_on = p.starts_on,
    ends_on = p.ends_on, path = p.path
  FROM placed p
  WHERE u.id = p.unit_id
    AND (u.name, u.kind, u.level_label, u.parent_id, u.position, u.alive, u.official_code, u.starts_on,
      u.ends_on, u.path) IS DISTINCT FROM (p.name, p.kind, p.level_label, p.parent_id, p.position,
      p.alive, p.code, p.starts_on, p.ends_on, p.path);
  UPDATE public.org_units u
  SET name = '', alive = false, path = '', parent_id = NULL, official_code = NULL, starts_on = NULL, ends_on = NULL
  WHERE u.id = ANY (affected)
    AND NOT EXISTS (SELECT FROM public.org_unit_versions v WHERE v.unit_id = u.id);
$$;
