-- Keeps each name that units have or had, once, with the forms in which it is looked for.
CREATE OR REPLACE FUNCTION search.keep_unit_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search.unit_names (name, key, spelling)
  SELECT NEW.name, public.unit_key(NEW.name), public.unit_spelling(NEW.name)
  WHERE NOT EXISTS (SELECT FROM search.unit_names known WHERE known.name = NEW.name)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
-- What was kept by an earlier wording a migration has taken away.
INSERT INTO search.unit_names (name, key, spelling)
SELECT name, public.unit_key(name), public.unit_spelling(name)
FROM (SELECT name FROM public.org_unit_versions UNION SELECT name FROM public.org_unit_aliases) names
WHERE NOT EXISTS (SELECT FROM search.unit_names known WHERE known.name = names.name);
