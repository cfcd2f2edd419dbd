-- What no command has settled is settled when the transaction commits.
CREATE OR REPLACE FUNCTION public.settle_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.settle_org_units();
  RETURN NULL;
END $$;
