-- Remembers which units the transaction has changed, for settle_org_units.
CREATE OR REPLACE FUNCTION public.mark_unsettled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO public.org_unit_unsettled VALUES (OLD.unit_id) ON CONFLICT DO NOTHING;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public.org_unit_unsettled VALUES (NEW.unit_id) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
