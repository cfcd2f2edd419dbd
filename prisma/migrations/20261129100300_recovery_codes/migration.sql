-- Recovery codes of two-step sign-in: a row is a code that still works.
CREATE TABLE "recovery_codes" (
  "user_id" UUID NOT NULL,
  "code_hash" BYTEA NOT NULL,

  CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("user_id", "code_hash"),
  CONSTRAINT "recovery_codes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
