-- The lexeme of the month, quarter or year in which a moment lies, in UTC: m202612, q20264, y2026.
CREATE OR REPLACE FUNCTION search.period(unit text, moment timestamptz) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN left(unit, 1) || extract(year FROM moment AT TIME ZONE 'UTC')
    || CASE unit WHEN 'year' THEN '' ELSE date_part(unit, moment AT TIME ZONE 'UTC')::text END;
