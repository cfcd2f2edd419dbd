-- Lists of units go by name, in Vietnamese order, whole or of one kind.
CREATE INDEX "org_unit_versions_name_unit_id_idx" ON "org_unit_versions"("name", "unit_id");
CREATE INDEX "org_unit_versions_kind_name_unit_id_idx" ON "org_unit_versions"("kind", "name", "unit_id");

-- A name as it is spelt, for telling Trà Dơn from Trà Don: like unit_key, with the accents. A tone goes
-- to the end of its syllable, so that "Hoà" is "Hòa".
CREATE FUNCTION public.unit_spelling(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT normalize(replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    normalize(lower(value), NFD),
    '([\u0300\u0301\u0303\u0309\u0323])([[:alpha:]\u0302\u0306\u031B]+)', '\2\1', 'g'),
    '\miii\M', '3', 'g'), '\mii\M', '2', 'g'), '\mi\M', '1', 'g'), ' ', ''), NFC)
$$;
CREATE INDEX org_unit_aliases_key ON public.org_unit_aliases
  USING gin (public.unit_key(name) public.gin_trgm_ops) WHERE name <> '';
