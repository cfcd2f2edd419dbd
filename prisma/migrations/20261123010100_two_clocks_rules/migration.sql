-- The organisation in two clocks: rules that no path can break, and what is derived from the versions.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE public.org_unit_versions ALTER COLUMN name TYPE text COLLATE "vi-VN-x-icu";
ALTER TABLE public.people ALTER COLUMN full_name TYPE text COLLATE "vi-VN-x-icu";

ALTER TABLE public.org_unit_versions
  ADD CONSTRAINT org_unit_versions_last CHECK (valid_to > valid_from),
  ADD CONSTRAINT org_unit_versions_named CHECK (btrim(name) <> ''),
  ADD CONSTRAINT org_unit_versions_not_own_parent CHECK (parent_id <> unit_id),
  ADD CONSTRAINT org_unit_versions_basis CHECK (basis IS NULL OR kind IN ('BRANCH', 'GROUP')),
  ADD CONSTRAINT org_unit_versions_one_at_a_time
    EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE public.org_unit_codes
  ADD CONSTRAINT org_unit_codes_last CHECK (valid_to > valid_from),
  ADD CONSTRAINT org_unit_codes_one_holder
    EXCLUDE USING gist (list WITH =, code WITH =, daterange(valid_from, valid_to) WITH &&),
  ADD CONSTRAINT org_unit_codes_one_per_list
    EXCLUDE USING gist (unit_id WITH =, list WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE public.org_unit_successions
  ADD CONSTRAINT org_unit_successions_end CHECK ((to_id IS NULL) = (kind = 'ABOLISHED')),
  ADD CONSTRAINT org_unit_successions_not_itself CHECK (to_id <> from_id),
  ADD CONSTRAINT org_unit_successions_share CHECK (share > 0 AND share <= 1);
ALTER TABLE public.role_grants
  ADD CONSTRAINT role_grants_last CHECK (ends_on >= starts_on),
  ADD CONSTRAINT role_grants_once EXCLUDE USING gist
    (user_id WITH =, org_unit_id WITH =, role WITH =, daterange(starts_on, ends_on) WITH &&);
ALTER TABLE public.appointments ADD CONSTRAINT appointments_last CHECK (valid_to > valid_from);
ALTER TABLE public.committees
  ADD CONSTRAINT committees_last CHECK (valid_to > valid_from),
  ADD CONSTRAINT committees_one_at_a_time EXCLUDE USING gist
    (org_unit_id WITH =, kind WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE public.committee_seats
  ADD CONSTRAINT committee_seats_last CHECK (valid_to > valid_from),
  ADD CONSTRAINT committee_seats_once EXCLUDE USING gist
    (committee_id WITH =, person_id WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE public.congresses
  ADD CONSTRAINT congresses_term CHECK (term_to > term_from),
  ADD CONSTRAINT congresses_delegates CHECK (attended <= summoned AND attended >= 0);
ALTER TABLE public.people
  ADD CONSTRAINT people_erased_are_empty CHECK
    (erased_at IS NULL OR (full_name = '' AND birth_year IS NULL AND work_email = '' AND work_phone = '' AND NOT published)),
  ADD CONSTRAINT people_named CHECK (erased_at IS NOT NULL OR btrim(full_name) <> '');
ALTER TABLE public.org_projection ADD CONSTRAINT org_projection_one_row CHECK (id = 1);

-- How a name is looked for: without accents, case and spaces, with Roman numbers as figures, so that
-- "Tam Xuân I" is found as "tam xuan 1" and "A Tiêng" as "Atiêng".
CREATE FUNCTION public.unit_key(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT replace(regexp_replace(regexp_replace(regexp_replace(public.fold_vi(value),
    '\miii\M', '3', 'g'), '\mii\M', '2', 'g'), '\mi\M', '1', 'g'), ' ', '')
$$;
CREATE INDEX org_unit_versions_key ON public.org_unit_versions
  USING gin (public.unit_key(name) public.gin_trgm_ops) WHERE name <> '';

INSERT INTO public.org_projection (id, day)
  VALUES (1, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date);

-- One change of the organisation at a time: two that are each right may be wrong together.
CREATE FUNCTION public.lock_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'versions of units are written in read committed transactions only';
  END IF;
  PERFORM pg_advisory_xact_lock(7204119335);
  RETURN NULL;
END $$;
CREATE TRIGGER lock_first BEFORE INSERT OR UPDATE OR DELETE ON public.org_unit_versions
  FOR EACH STATEMENT EXECUTE FUNCTION public.lock_organisation();
CREATE TRIGGER lock_first BEFORE INSERT OR UPDATE OR DELETE ON public.org_unit_codes
  FOR EACH STATEMENT EXECUTE FUNCTION public.lock_organisation();

CREATE FUNCTION public.mark_unsettled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO public.org_unit_unsettled VALUES (OLD.unit_id) ON CONFLICT DO NOTHING;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO public.org_unit_unsettled VALUES (NEW.unit_id) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER mark_unsettled AFTER INSERT OR UPDATE OR DELETE ON public.org_unit_versions
  FOR EACH ROW EXECUTE FUNCTION public.mark_unsettled();
CREATE TRIGGER mark_unsettled AFTER INSERT OR UPDATE OR DELETE ON public.org_unit_codes
  FOR EACH ROW EXECUTE FUNCTION public.mark_unsettled();

-- A parent covers the dates of its children; nothing is above itself.
CREATE FUNCTION public.check_org_units(changed uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  wrong record;
BEGIN
  SELECT v.unit_id, v.name, v.parent_id, v.valid_from, v.valid_to INTO wrong
  FROM public.org_unit_versions v
  WHERE v.parent_id IS NOT NULL AND (v.unit_id = ANY (changed) OR v.parent_id = ANY (changed))
    AND NOT coalesce((SELECT range_agg(daterange(p.valid_from, p.valid_to))
      FROM public.org_unit_versions p WHERE p.unit_id = v.parent_id), '{}'::datemultirange)
      @> daterange(v.valid_from, v.valid_to)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'unit % (%) is not covered by its parent % from % to %',
      wrong.unit_id, wrong.name, wrong.parent_id, wrong.valid_from, coalesce(wrong.valid_to::text, 'open')
      USING ERRCODE = 'check_violation', CONSTRAINT = 'org_unit_parent_covers';
  END IF;
  PERFORM FROM public.org_unit_closure c
    WHERE c.descendant_id = ANY (changed) AND (c.depth >= 32 OR (c.depth > 0 AND c.ancestor_id = c.descendant_id));
  IF FOUND THEN
    RAISE EXCEPTION 'a unit would be below itself'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'org_unit_no_cycle';
  END IF;
END $$;

CREATE FUNCTION public.close_org_units(affected uuid[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM public.org_unit_closure WHERE descendant_id = ANY (affected);
  WITH RECURSIVE above (ancestor_id, descendant_id, depth, valid) AS (
    SELECT unit_id, unit_id, 0, daterange(valid_from, valid_to)
    FROM public.org_unit_versions WHERE unit_id = ANY (affected)
    UNION ALL
    SELECT v.parent_id, a.descendant_id, a.depth + 1, a.valid * daterange(v.valid_from, v.valid_to)
    FROM above a JOIN public.org_unit_versions v
      ON v.unit_id = a.ancestor_id AND daterange(v.valid_from, v.valid_to) && a.valid
    WHERE v.parent_id IS NOT NULL AND a.depth < 32 AND (a.depth = 0 OR a.ancestor_id <> a.descendant_id)
  )
  INSERT INTO public.org_unit_closure (ancestor_id, descendant_id, depth, valid_from, valid_to)
  -- A cycle gives one pair at two depths of one date: the deeper is kept for the check that follows.
  SELECT ancestor_id, descendant_id, max(depth), lower(part), max(coalesce(upper(part), 'infinity'))
  FROM (SELECT ancestor_id, descendant_id, depth, unnest(range_agg(valid)) AS part
    FROM above GROUP BY ancestor_id, descendant_id, depth) parts
  GROUP BY ancestor_id, descendant_id, lower(part);
$$;

-- Repeats in org_units what the units are on a day: the version of that day, else the last before it,
-- else the first after it. A unit that is not there on the day stands below the nearest of its former
-- superiors that is; where none is, nobody's role reaches it.
CREATE FUNCTION public.project_org_units(affected uuid[], today date) RETURNS void LANGUAGE sql AS $$
  WITH shown AS (
    SELECT DISTINCT ON (v.unit_id) v.*,
      v.valid_from <= today AND coalesce(v.valid_to > today, true) AS alive,
      CASE WHEN v.valid_from > today THEN v.valid_from
        ELSE least(today, coalesce(v.valid_to - 1, today)) END AS edge
    FROM public.org_unit_versions v WHERE v.unit_id = ANY (affected)
    ORDER BY v.unit_id, v.valid_from <= today DESC,
      CASE WHEN v.valid_from <= today THEN v.valid_from END DESC, v.valid_from
  ), placed AS (
    SELECT s.unit_id, s.name, s.kind, s.level_label, s.parent_id, s.position, s.alive,
      (SELECT c.code FROM public.org_unit_codes c WHERE c.unit_id = s.unit_id AND c.list = 'GSO'
        ORDER BY c.valid_from <= s.edge DESC, CASE WHEN c.valid_from <= s.edge THEN c.valid_from END DESC,
          c.valid_from LIMIT 1) AS code,
      (SELECT min(valid_from) FROM public.org_unit_versions w WHERE w.unit_id = s.unit_id) AS starts_on,
      (SELECT nullif(max(coalesce(valid_to, 'infinity')), 'infinity') FROM public.org_unit_versions w
        WHERE w.unit_id = s.unit_id) AS ends_on,
      coalesce(
        CASE WHEN NOT s.alive THEN coalesce((SELECT b.chain FROM public.org_unit_closure n
            CROSS JOIN LATERAL (SELECT string_agg(c.ancestor_id || '/', '' ORDER BY c.depth DESC) AS chain
              FROM public.org_unit_closure c WHERE c.descendant_id = n.ancestor_id
                AND c.valid_from <= today AND c.valid_to > today) b
            WHERE n.descendant_id = s.unit_id AND n.depth > 0 AND n.valid_from <= s.edge AND n.valid_to > s.edge
              AND b.chain IS NOT NULL ORDER BY n.depth LIMIT 1), 'ended/') || s.unit_id || '/' END,
        (SELECT string_agg(c.ancestor_id || '/', '' ORDER BY c.depth DESC) FROM public.org_unit_closure c
          WHERE c.descendant_id = s.unit_id AND c.valid_from <= today AND c.valid_to > today)) AS path
    FROM shown s
  )
  UPDATE public.org_units u
  SET name = p.name, kind = p.kind, level_label = p.level_label, parent_id = p.parent_id,
    position = p.position, alive = p.alive, official_code = p.code, starts_on = p.starts_on,
    ends_on = p.ends_on, path = p.path
  FROM placed p
  WHERE u.id = p.unit_id
    AND (u.name, u.kind, u.level_label, u.parent_id, u.position, u.alive, u.official_code, u.starts_on,
      u.ends_on, u.path) IS DISTINCT FROM (p.name, p.kind, p.level_label, p.parent_id, p.position,
      p.alive, p.code, p.starts_on, p.ends_on, p.path);
  UPDATE public.org_units u
  SET name = '', alive = false, path = '', parent_id = NULL, official_code = NULL, starts_on = NULL, ends_on = NULL
  WHERE u.id = ANY (affected)
    AND NOT EXISTS (SELECT FROM public.org_unit_versions v WHERE v.unit_id = u.id);
$$;

-- Checks what the transaction changed and brings the derived tables up to it. Commands call it before
-- they read on; at commit it runs by itself.
CREATE FUNCTION public.settle_org_units() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  changed uuid[];
  affected uuid[];
BEGIN
  WITH taken AS (DELETE FROM public.org_unit_unsettled RETURNING unit_id)
  SELECT array_agg(unit_id) INTO changed FROM taken;
  IF changed IS NULL THEN RETURN; END IF;
  WITH RECURSIVE below AS (
    SELECT unnest(changed) AS id
    UNION
    SELECT v.unit_id FROM public.org_unit_versions v JOIN below b ON v.parent_id = b.id
  )
  SELECT array_agg(id) INTO affected FROM below;
  PERFORM public.close_org_units(affected);
  PERFORM public.check_org_units(affected);
  PERFORM set_config('hoi.settling', 'on', true);
  PERFORM public.project_org_units(affected, (SELECT day FROM public.org_projection));
  PERFORM set_config('hoi.settling', '', true);
END $$;

CREATE FUNCTION public.settle_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.settle_org_units();
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER settle_at_commit AFTER INSERT OR UPDATE OR DELETE ON public.org_unit_versions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.settle_at_commit();
CREATE CONSTRAINT TRIGGER settle_at_commit AFTER INSERT OR UPDATE OR DELETE ON public.org_unit_codes
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.settle_at_commit();

-- A new day: what begins or ends between the projected day and this one is projected again.
CREATE FUNCTION public.project_day(today date) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  before date;
  turned integer;
BEGIN
  PERFORM pg_advisory_xact_lock(7204119335);
  SELECT day INTO before FROM public.org_projection;
  IF before = today THEN RETURN 0; END IF;
  UPDATE public.org_projection SET day = today;
  INSERT INTO public.org_unit_unsettled
    SELECT unit_id FROM public.org_unit_versions
    WHERE (valid_from > least(before, today) AND valid_from <= greatest(before, today))
      OR (valid_to > least(before, today) AND valid_to <= greatest(before, today))
    UNION
    SELECT unit_id FROM public.org_unit_codes
    WHERE (valid_from > least(before, today) AND valid_from <= greatest(before, today))
      OR (valid_to > least(before, today) AND valid_to <= greatest(before, today))
  ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS turned = ROW_COUNT;
  PERFORM public.settle_org_units();
  RETURN turned;
END $$;

-- Units that were made before there were versions have always been as they are.
DROP TRIGGER set_path ON public.org_units;
DROP TRIGGER move_subtree ON public.org_units;
DROP FUNCTION public.set_org_unit_path();
DROP FUNCTION public.move_org_unit_subtree();
INSERT INTO public.org_unit_versions (id, unit_id, name, kind, parent_id, position, valid_from)
  SELECT gen_random_uuid(), id, name, kind, parent_id, position, DATE '1930-10-20' FROM public.org_units;
INSERT INTO public.org_unit_codes (id, unit_id, code, valid_from)
  SELECT DISTINCT ON (official_code) gen_random_uuid(), id, official_code, DATE '1930-10-20'
  FROM public.org_units WHERE official_code IS NOT NULL ORDER BY official_code, created_at DESC;
UPDATE public.role_grants SET starts_on = created_at::date;
SELECT public.settle_org_units();

-- The repeated columns follow the versions and nothing else.
CREATE FUNCTION public.guard_projection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('hoi.settling', true), '') <> 'on' AND (TG_OP = 'INSERT'
      AND (NEW.name, NEW.parent_id, NEW.path, NEW.alive, NEW.official_code) IS DISTINCT FROM ('', NULL::uuid, '', false, NULL::text)
    OR TG_OP = 'UPDATE' AND (NEW.name, NEW.kind, NEW.level_label, NEW.parent_id, NEW.position, NEW.alive,
        NEW.official_code, NEW.starts_on, NEW.ends_on, NEW.path)
      IS DISTINCT FROM (OLD.name, OLD.kind, OLD.level_label, OLD.parent_id, OLD.position, OLD.alive,
        OLD.official_code, OLD.starts_on, OLD.ends_on, OLD.path)) THEN
    RAISE EXCEPTION 'what a unit is stands in its versions' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_projection BEFORE INSERT OR UPDATE ON public.org_units
  FOR EACH ROW EXECUTE FUNCTION public.guard_projection();
