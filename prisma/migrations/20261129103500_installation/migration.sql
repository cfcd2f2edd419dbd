-- Which portal this database is, and by what its master secret is known again: the secret itself, and the
-- uploads, lie outside. Written once, at the first start.
CREATE TABLE public.installation (
  id integer PRIMARY KEY DEFAULT 1,
  key uuid NOT NULL,
  secret_fingerprint bytea NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT installation_one_row CHECK (id = 1)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON public.installation
  FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
