-- What was done under a key, written with it: by this an answer that was lost is made again.
ALTER TABLE idempotency_keys ADD COLUMN deeds jsonb NOT NULL DEFAULT '[]';
