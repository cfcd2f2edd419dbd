-- Remembers which units the transaction has changed, for settle_org_units: those that a row is of, or that its column
-- named by the trigger says.
CREATE OR REPLACE FUNCTION public.mark_unsettled() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  unit text := coalesce(TG_ARGV[0], 'unit_id');
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO public.org_unit_unsettled VALUES ((to_jsonb(OLD) ->> unit)::uuid) ON CONFLICT DO NOTHING;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public.org_unit_unsettled VALUES ((to_jsonb(NEW) ->> unit)::uuid) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
