-- Every replica hears of a change when its transaction commits.
CREATE OR REPLACE FUNCTION public.announce_outbox_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('hoi_outbox', left(json_build_object('id', NEW.id, 'type', NEW.type, 'tags', NEW.tags)::text, 7900));
  RETURN NULL;
END $$;
