-- The first `most` articles after a place, class by class (disjoint, the best first; `meant` is all of them
-- together), in each the newest first. By the index of words alone: first in the newest months, quarters and
-- years, one by one, then in all the rest; what stands in most articles fills a page from the newest, what
-- is rare is little wherever it is. For readers only what they see, `newest` being
-- the latest date of all that may be found.
CREATE OR REPLACE FUNCTION search.find(classes tsquery[], meant tsquery, newest timestamptz, readers boolean,
  hidden uuid[], after_class int, after_at timestamptz, after_id uuid, most int)
RETURNS TABLE (class int, listed_at timestamptz, article_id uuid)
LANGUAGE plpgsql STABLE ROWS 100
-- The planner reckons neither with vectors that are kept elsewhere nor with words that stand in one period only.
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off
SET plan_cache_mode = force_generic_plan SET jit = off
AS $$
#variable_conflict use_column
DECLARE
  -- Fewer are looked for at once, in all periods.
  few CONSTANT int := 1000;
  units CONSTANT text[] := ARRAY['month', 'month', 'quarter', 'quarter', 'year', 'year', 'year'];
  ends timestamptz[] := ARRAY[newest + interval '1 millisecond'];
  periods tsquery[];
  begins timestamptz;
  known int := 0;
  taken int;
  wanted tsquery;
BEGIN
  FOR step IN 1..7 LOOP
    begins := date_trunc(units[step], ends[step] - interval '1 millisecond', 'UTC');
    periods[step] := search.period(units[step], begins)::tsquery;
    ends[step + 1] := begins;
  END LOOP;
  FOR step IN 1..8 LOOP
    wanted := coalesce(periods[step] && meant, meant);
    SELECT known + count(*) INTO known FROM (
      SELECT FROM search.articles d WHERE d.words @@ wanted AND d.listed_at < ends[step] LIMIT few - known) first_ones;
    EXIT WHEN known = few;
  END LOOP;
  FOR place IN greatest(after_class, 1)..CASE WHEN known = 0 THEN 0 ELSE cardinality(classes) END LOOP
    FOR step IN CASE WHEN known < few THEN 8 ELSE 1 END..8 LOOP
      CONTINUE WHEN place = after_class AND step < 8 AND after_at < ends[step + 1];
      wanted := coalesce(periods[step] && classes[place], classes[place]);
      RETURN QUERY SELECT place, d.listed_at::timestamptz, d.article_id FROM search.articles d
        WHERE d.words @@ wanted AND d.listed_at < ends[CASE WHEN known < few THEN 1 ELSE step END]
          AND (place <> after_class OR (d.listed_at, d.article_id) < (after_at, after_id))
          AND (NOT readers OR d.shown AND d.category_id <> ALL (hidden))
        ORDER BY d.listed_at DESC, d.article_id DESC LIMIT most;
      GET DIAGNOSTICS taken = ROW_COUNT;
      most := most - taken;
      IF most = 0 THEN
        RETURN;
      END IF;
    END LOOP;
  END LOOP;
END $$;
