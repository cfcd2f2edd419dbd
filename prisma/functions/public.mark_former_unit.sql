-- What a unit went into decides where the articles of all below it stand: see settle_org_units.
CREATE OR REPLACE FUNCTION public.mark_former_unit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO public.org_unit_unsettled VALUES (OLD.from_id) ON CONFLICT DO NOTHING;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public.org_unit_unsettled VALUES (NEW.from_id) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
