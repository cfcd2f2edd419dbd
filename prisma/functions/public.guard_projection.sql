-- The repeated columns follow the versions and nothing else.
CREATE OR REPLACE FUNCTION public.guard_projection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('hoi.settling', true), '') <> 'on' AND (TG_OP = 'INSERT'
      AND (NEW.name, NEW.parent_id, NEW.path, NEW.alive, NEW.official_code) IS DISTINCT FROM ('', NULL::uuid, '', false, NULL::text)
    OR TG_OP = 'UPDATE' AND (NEW.name, NEW.kind, NEW.level_label, NEW.parent_id, NEW.position, NEW.alive,
        NEW.official_code, NEW.starts_on, NEW.ends_on, NEW.path)
      IS DISTINCT FROM (OLD.name, OLD.kind, OLD.level_label, OLD.parent_id, OLD.position, OLD.alive,
        OLD.official_code, OLD.starts_on, OLD.ends_on, OLD.path)) THEN
    RAISE EXCEPTION 'what a unit is stands in its versions' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
