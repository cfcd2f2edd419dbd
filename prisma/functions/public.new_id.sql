-- An id that is made in SQL: like those that the API makes a uuid of version 7, which begins with the time
-- in milliseconds, so that rows made together stand together in their index. PostgreSQL before 18 has none.
CREATE OR REPLACE FUNCTION public.new_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  -- A random one (version 4) with the time in its first six bytes; two bits make the 4 a 7.
  SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    PLACING substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
    FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid
$$;
