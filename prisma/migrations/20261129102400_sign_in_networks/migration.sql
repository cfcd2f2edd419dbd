-- Where somebody has signed in from of late: there tries are counted apart from those of strangers.
CREATE TABLE "sign_in_networks" (
  "user_id" UUID NOT NULL,
  "network_hash" BYTEA NOT NULL,
  "last_sign_in_at" TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT "sign_in_networks_pkey" PRIMARY KEY ("user_id", "network_hash"),
  CONSTRAINT "sign_in_networks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "sign_in_networks_last_sign_in_at_idx" ON "sign_in_networks"("last_sign_in_at");
