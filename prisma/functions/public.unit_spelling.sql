-- A name as it is spelt, for telling Trà Dơn from Trà Don: like unit_key, with the accents.
CREATE OR REPLACE FUNCTION public.unit_spelling(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(public.roman_as_figures(public.spell_vi(value)), 'yýỳỷỹỵ ', 'iíìỉĩị')
$$;
