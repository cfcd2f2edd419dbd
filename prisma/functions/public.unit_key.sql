-- How a name is looked for: folded, without spaces, with Roman numbers as figures, so that "Tam Xuân I" is
-- found as "tam xuan 1" and "A Tiêng" as "Atiêng"; every y as i, since without spaces no syllable begins.
CREATE OR REPLACE FUNCTION public.unit_key(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(public.roman_as_figures(public.fold_vi(value)), 'y ', 'i')
$$;
