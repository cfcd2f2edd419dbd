-- Vietnamese lists are ordered by the given name, the last word of the full name.
CREATE OR REPLACE FUNCTION public.set_sort_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.sort_name := regexp_replace(btrim(NEW.full_name), '^(.*)\s(\S+)$', '\2 \1');
  RETURN NEW;
END $$;
