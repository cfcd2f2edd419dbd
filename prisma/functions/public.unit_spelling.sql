-- A name as it is spelt, for telling Trà Dơn from Trà Don: like unit_key, with the accents. A tone goes
-- to the end of its syllable, so that "Hoà" is "Hòa".
CREATE OR REPLACE FUNCTION public.unit_spelling(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT normalize(replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    normalize(lower(translate(value, '''’‘ʼ`´', '')), NFD),
    '([\u0300\u0301\u0303\u0309\u0323])([[:alpha:]\u0302\u0306\u031B]+)', '\2\1', 'g'),
    '\miii\M', '3', 'g'), '\mii\M', '2', 'g'), '\mi\M', '1', 'g'), ' ', ''), NFC)
$$;
