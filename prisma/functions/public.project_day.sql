-- A new day: what begins or ends between the projected day and this one is projected again. A server whose
-- clock is slow, started right after midnight, would set the new day back under all others: one day back is
-- such a clock; further back is a clock that was set right, or a test.
CREATE OR REPLACE FUNCTION public.project_day(today date) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  before date;
  turned integer;
BEGIN
  PERFORM pg_advisory_xact_lock(7204119335);
  SELECT day INTO before FROM public.org_projection;
  IF before IN (today, today + 1) THEN RETURN 0; END IF;
  UPDATE public.org_projection SET day = today;
  INSERT INTO public.org_unit_unsettled
    SELECT unit_id FROM public.org_unit_versions
    WHERE (valid_from > least(before, today) AND valid_from <= greatest(before, today))
      OR (valid_to > least(before, today) AND valid_to <= greatest(before, today))
    UNION
    SELECT unit_id FROM public.org_unit_codes
    WHERE (valid_from > least(before, today) AND valid_from <= greatest(before, today))
      OR (valid_to > least(before, today) AND valid_to <= greatest(before, today))
  ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS turned = ROW_COUNT;
  PERFORM public.settle_org_units();
  RETURN turned;
END $$;
