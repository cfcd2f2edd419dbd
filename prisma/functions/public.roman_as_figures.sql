-- Roman numbers in names as figures: tam xuân i is tam xuân 1. Takes lower case.
CREATE OR REPLACE FUNCTION public.roman_as_figures(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(regexp_replace(regexp_replace(value,
    '\miii\M', '3', 'g'), '\mii\M', '2', 'g'), '\mi\M', '1', 'g');
