-- Cơ Tu names carry an apostrophe (Xã Ch'ơm, Xã Tr'Hy) that keyboards write in several ways and people
-- leave out: names are looked for without it.
CREATE OR REPLACE FUNCTION public.unit_key(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT replace(regexp_replace(regexp_replace(regexp_replace(
    public.fold_vi(translate(value, '''’‘ʼ`´', '')),
    '\miii\M', '3', 'g'), '\mii\M', '2', 'g'), '\mi\M', '1', 'g'), ' ', '')
$$;
CREATE OR REPLACE FUNCTION public.unit_spelling(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT normalize(replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    normalize(lower(translate(value, '''’‘ʼ`´', '')), NFD),
    '([\u0300\u0301\u0303\u0309\u0323])([[:alpha:]\u0302\u0306\u031B]+)', '\2\1', 'g'),
    '\miii\M', '3', 'g'), '\mii\M', '2', 'g'), '\mi\M', '1', 'g'), ' ', ''), NFC)
$$;
UPDATE search.unit_names SET key = public.unit_key(name), spelling = public.unit_spelling(name)
WHERE key <> public.unit_key(name) OR spelling <> public.unit_spelling(name);
