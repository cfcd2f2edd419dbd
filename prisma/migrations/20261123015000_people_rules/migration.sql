-- Vietnamese lists are ordered by the given name, the last word of the full name.
ALTER TABLE public.people ADD COLUMN sort_name text COLLATE "vi-VN-x-icu" NOT NULL DEFAULT '';
CREATE FUNCTION public.set_sort_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.sort_name := regexp_replace(btrim(NEW.full_name), '^(.*)\s(\S+)$', '\2 \1');
  RETURN NEW;
END $$;
CREATE TRIGGER set_sort_name BEFORE INSERT OR UPDATE OF full_name, sort_name ON public.people
  FOR EACH ROW EXECUTE FUNCTION public.set_sort_name();
UPDATE public.people SET full_name = full_name;
CREATE INDEX people_sort_name_id_idx ON public.people (sort_name, id);

-- An erased person leaves nothing behind: neither what she was entered for nor the key of her name.
ALTER TABLE public.people DROP CONSTRAINT people_erased_are_empty;
ALTER TABLE public.people ADD CONSTRAINT people_erased_are_empty CHECK (erased_at IS NULL OR (full_name = ''
  AND sort_name = '' AND birth_year IS NULL AND work_email = '' AND work_phone = '' AND purpose = '' AND NOT published));

-- One office is held once at a time; two offices of one person at one unit differ in their titles.
ALTER TABLE public.appointments ADD CONSTRAINT appointments_once EXCLUDE USING gist
  (person_id WITH =, org_unit_id WITH =, title WITH =, daterange(valid_from, valid_to) WITH &&);
