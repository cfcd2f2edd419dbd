-- A name as it is spelt, for telling Trà Dơn from Trà Don: like unit_key, with the accents.
CREATE OR REPLACE FUNCTION public.unit_spelling(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(regexp_replace(regexp_replace(regexp_replace(public.spell_vi(value),
    '\miii\M', '3', 'g'), '\mii\M', '2', 'g'), '\mi\M', '1', 'g'), 'yýỳỷỹỵ ', 'iíìỉĩị')
$$;
