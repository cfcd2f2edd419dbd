-- Files whose row is gone: removed by the running system, when no backup is being made.
CREATE TABLE stored_removals (
  key text NOT NULL,
  marked_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT stored_removals_pkey PRIMARY KEY (key)
);
