-- One change of the organisation at a time: two that are each right may be wrong together.
CREATE OR REPLACE FUNCTION public.lock_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'versions of units are written in read committed transactions only';
  END IF;
  PERFORM pg_advisory_xact_lock(7204119335);
  RETURN NULL;
END $$;
