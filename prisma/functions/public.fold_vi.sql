-- The form in which texts are looked for: their spelling without accents. The same as foldForSearch in
-- packages/localization. What is spelt already may be given as it is: its spelling is its own.
CREATE OR REPLACE FUNCTION public.fold_vi(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN public.with_i(translate(
    regexp_replace(normalize(public.spell_vi(value), NFD), E'[\u0300-\u036F]', '', 'g'), 'đøł', 'dol'));
