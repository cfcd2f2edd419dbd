-- Which deeds have been done under the key that their sender gave them, and how they were answered.
CREATE TABLE idempotency_keys (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  key_hash bytea NOT NULL,
  request_hash bytea NOT NULL,
  token uuid NOT NULL,
  claimed_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  done boolean NOT NULL DEFAULT false,
  finished boolean NOT NULL DEFAULT false,
  answer text,
  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (user_id, key_hash)
);
CREATE INDEX idempotency_keys_claimed_at_idx ON idempotency_keys (claimed_at);
