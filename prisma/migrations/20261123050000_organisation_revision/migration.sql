-- Every committed change of the units' versions makes a new revision: what was read under one revision
-- may be kept as long as it is the current one. Written at commit, so that a long change keeps nobody
-- waiting for this row.
ALTER TABLE public.org_projection ADD COLUMN revision uuid NOT NULL DEFAULT gen_random_uuid();

CREATE FUNCTION public.revise_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Once for all rows of a transaction.
  IF coalesce(current_setting('hoi.revised', true), '') <> pg_current_xact_id()::text THEN
    UPDATE public.org_projection SET revision = gen_random_uuid();
    PERFORM set_config('hoi.revised', pg_current_xact_id()::text, true);
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER revise_organisation AFTER INSERT OR UPDATE OR DELETE ON public.org_unit_versions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.revise_organisation();
CREATE TRIGGER revise_emptied AFTER TRUNCATE ON public.org_unit_versions
  FOR EACH STATEMENT EXECUTE FUNCTION public.revise_organisation();
