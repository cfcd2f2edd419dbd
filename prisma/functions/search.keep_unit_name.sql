-- Keeps each name that units have or had, once, with the forms in which it is looked for.
CREATE OR REPLACE FUNCTION search.keep_unit_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search.unit_names (name, key, spelling)
  SELECT NEW.name, public.unit_key(NEW.name), public.unit_spelling(NEW.name)
  WHERE NOT EXISTS (SELECT FROM search.unit_names known WHERE known.name = NEW.name)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
