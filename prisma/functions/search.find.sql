-- The first `most` articles after a place, class by class (disjoint, the best first), in each the newest first; with
-- how many match in all, `few` at most, where that has become known. `meant` says of each class what it and the others
-- of its writing find together, the last all that is meant. By the index of words alone: first in the newest months,
-- quarters and years, one by one, then in all the rest, or at once in all where fewer than `few` match; what stands in
-- most articles fills a page from the newest, what is rare is little wherever it is. For readers only what they see,
-- `newest` being the latest date of all that may be found.
CREATE OR REPLACE FUNCTION search.find(classes tsquery[], meant tsquery[], newest timestamptz, readers boolean,
  hidden uuid[], after_class int, after_at timestamptz, after_id uuid, most int, few int)
RETURNS TABLE (class int, listed_at timestamptz, article_id uuid, matching int)
LANGUAGE plpgsql STABLE ROWS 100
-- The planner reckons neither with vectors that are kept elsewhere nor with words that stand in one period only.
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off
SET plan_cache_mode = force_generic_plan SET jit = off
AS $$
#variable_conflict use_column
DECLARE
  units CONSTANT text[] := ARRAY['month', 'month', 'quarter', 'quarter', 'year', 'year', 'year'];
  rest CONSTANT int := 8;
  counted tsquery;
  known int;
  taken int;
  step int;
  begins timestamptz;
  until timestamptz;
  wanted tsquery;
BEGIN
  FOR place IN greatest(after_class, 1)..cardinality(classes) LOOP
    IF counted IS DISTINCT FROM meant[place] THEN
      counted := meant[place];
      known := 0;
      until := newest + interval '1 millisecond';
      step := 1;
      LOOP
        begins := date_trunc(units[step], until - interval '1 millisecond', 'UTC');
        wanted := coalesce(search.period(units[step], begins)::tsquery && counted, counted);
        SELECT known + count(*) INTO known FROM (
          SELECT FROM search.articles d WHERE d.words @@ wanted AND d.listed_at < until
            AND (NOT readers OR d.shown AND d.category_id <> ALL (hidden)) LIMIT few - known) first_ones;
        EXIT WHEN known = few OR step = rest;
        until := begins;
        -- So few in two months are few in all.
        step := CASE WHEN step >= 2 AND known < few / 10 THEN rest ELSE step + 1 END;
      END LOOP;
    END IF;
    CONTINUE WHEN known = 0;
    until := newest + interval '1 millisecond';
    IF place = after_class THEN
      until := least(until, after_at + interval '1 millisecond');
    END IF;
    taken := 0;
    step := CASE WHEN known < few THEN rest ELSE 1 END;
    LOOP
      begins := date_trunc(units[step], until - interval '1 millisecond', 'UTC');
      wanted := coalesce(search.period(units[step], begins)::tsquery && classes[place], classes[place]);
      RETURN QUERY SELECT place, d.listed_at::timestamptz, d.article_id,
          CASE WHEN known = few OR counted = meant[cardinality(meant)] THEN known END
        FROM search.articles d
        WHERE d.words @@ wanted AND d.listed_at < until
          AND (place <> after_class OR (d.listed_at, d.article_id) < (after_at, after_id))
          AND (NOT readers OR d.shown AND d.category_id <> ALL (hidden))
        ORDER BY d.listed_at DESC, d.article_id DESC LIMIT most;
      GET DIAGNOSTICS taken = ROW_COUNT;
      most := most - taken;
      IF most = 0 THEN
        RETURN;
      END IF;
      EXIT WHEN step = rest;
      until := begins;
      -- What a month or two do not hold, the next hardly do.
      step := CASE WHEN taken > 0 OR step = 1 THEN step + 1 WHEN step = 2 THEN 5 ELSE rest END;
    END LOOP;
  END LOOP;
END $$;
