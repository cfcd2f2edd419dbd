-- Checks what the transaction changed and brings the derived tables up to it. Commands call it before
-- they read on; at commit it runs by itself.
CREATE OR REPLACE FUNCTION public.settle_org_units() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  changed uuid[];
  affected uuid[];
BEGIN
  WITH taken AS (DELETE FROM public.org_unit_unsettled RETURNING unit_id)
  SELECT array_agg(unit_id) INTO changed FROM taken;
  IF changed IS NULL THEN RETURN; END IF;
  WITH RECURSIVE below AS (
    SELECT unnest(changed) AS id
    UNION
    SELECT v.unit_id FROM public.org_unit_versions v JOIN below b ON v.parent_id = b.id
  )
  SELECT array_agg(id) INTO affected FROM below;
  PERFORM public.close_org_units(affected);
  PERFORM public.check_org_units(affected);
  PERFORM public.reach_articles(array_agg(DISTINCT source_id))
    FROM public.article_reach WHERE via_id = ANY (affected);
  PERFORM set_config('hoi.settling', 'on', true);
  PERFORM public.project_org_units(affected, (SELECT day FROM public.org_projection));
  PERFORM set_config('hoi.settling', '', true);
END $$;
