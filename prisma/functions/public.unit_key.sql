-- How a name is looked for: without accents, case and spaces, with Roman numbers as figures, so that
-- "Tam Xuân I" is found as "tam xuan 1" and "A Tiêng" as "Atiêng". Cơ Tu names carry an apostrophe (Xã
-- Ch'ơm, Xã Tr'Hy) that keyboards write in several ways and people leave out: without it too.
CREATE OR REPLACE FUNCTION public.unit_key(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT replace(regexp_replace(regexp_replace(regexp_replace(
    public.fold_vi(translate(value, '''’‘ʼ`´', '')),
    '\miii\M', '3', 'g'), '\mii\M', '2', 'g'), '\mi\M', '1', 'g'), ' ', '')
$$;
