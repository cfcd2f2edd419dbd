-- Ids that are made in SQL are of the kind that the API makes. Migrations may use it from here on.
CREATE FUNCTION public.new_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  -- A random one (version 4) with the time in its first six bytes; two bits make the 4 a 7.
  SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    PLACING substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
    FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid
$$;

-- The one row is there; who changes it names its revision.
ALTER TABLE public.org_projection ALTER COLUMN revision DROP DEFAULT;
