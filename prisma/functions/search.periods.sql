-- The lexemes of all periods in which a moment lies.
CREATE OR REPLACE FUNCTION search.periods(moment timestamptz) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN ARRAY[search.period('month', moment), search.period('quarter', moment), search.period('year', moment)];
