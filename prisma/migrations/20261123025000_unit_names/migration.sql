-- Each name that units have or had, once, with the forms in which it is looked for: many branches share
-- one name, and making the forms is what a search would spend its time on.
CREATE TABLE search.unit_names (
  name text COLLATE "vi-VN-x-icu" PRIMARY KEY,
  key text NOT NULL,
  spelling text NOT NULL
);
CREATE INDEX unit_names_key ON search.unit_names USING gin (key gin_trgm_ops);
CREATE INDEX unit_names_exact ON search.unit_names (key);

CREATE FUNCTION search.keep_unit_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search.unit_names (name, key, spelling)
  SELECT NEW.name, public.unit_key(NEW.name), public.unit_spelling(NEW.name)
  WHERE NOT EXISTS (SELECT FROM search.unit_names known WHERE known.name = NEW.name)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_name AFTER INSERT OR UPDATE OF name ON public.org_unit_versions
  FOR EACH ROW EXECUTE FUNCTION search.keep_unit_name();
CREATE TRIGGER keep_name AFTER INSERT OR UPDATE OF name ON public.org_unit_aliases
  FOR EACH ROW EXECUTE FUNCTION search.keep_unit_name();
INSERT INTO search.unit_names (name, key, spelling)
  SELECT name, public.unit_key(name), public.unit_spelling(name)
  FROM (SELECT name FROM public.org_unit_versions UNION SELECT name FROM public.org_unit_aliases) names;

DROP INDEX public.org_unit_versions_key;
DROP INDEX public.org_unit_aliases_key;
