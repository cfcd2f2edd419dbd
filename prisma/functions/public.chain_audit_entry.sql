-- The audit trail: each row hashed over the one before it, never changed, never removed. The id is drawn
-- again under the lock: drawn before it, two writers could get ids in one order and hash in the other, and
-- the chain would fork.
CREATE OR REPLACE FUNCTION public.chain_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(7204119331);
  NEW.id := nextval('public.audit_entries_id_seq');
  NEW.previous := coalesce((SELECT hash FROM public.audit_entries ORDER BY id DESC LIMIT 1), '\x'::bytea);
  NEW.hash := sha256(NEW.previous || convert_to(concat_ws(E'\x1f', NEW.id,
    to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), NEW.actor_kind, NEW.actor_id,
    NEW.actor_name, NEW.action, NEW.subject_type, NEW.subject_id, NEW.detail::text), 'UTF8'));
  RETURN NEW;
END $$;
