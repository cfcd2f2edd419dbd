-- Every committed change of the units' versions or successions makes a new revision: what was read under one revision may
-- be kept as long as it is the current one. Called at commit, so that a long change keeps nobody waiting.
CREATE OR REPLACE FUNCTION public.revise_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Once for all rows of a transaction.
  IF coalesce(current_setting('hoi.revised', true), '') <> pg_current_xact_id()::text THEN
    UPDATE public.org_projection SET revision = public.new_id();
    PERFORM set_config('hoi.revised', pg_current_xact_id()::text, true);
  END IF;
  RETURN NULL;
END $$;
