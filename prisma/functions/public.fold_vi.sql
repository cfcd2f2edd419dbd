-- unaccent() is only STABLE because its dictionary could be changed; naming the dictionary in a
-- schema-qualified, immutable wrapper is what lets an index use it.
CREATE OR REPLACE FUNCTION public.fold_vi(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, value));
