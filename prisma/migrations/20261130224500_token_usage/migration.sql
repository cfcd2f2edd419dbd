-- What each token used in a month of Viet Nam: requests, and the points that they were charged.
CREATE TABLE "token_usage" (
  "token_id" UUID NOT NULL,
  "month" DATE NOT NULL,
  "requests" INTEGER NOT NULL,
  "points" BIGINT NOT NULL,
  "counted_until" TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT "token_usage_pkey" PRIMARY KEY ("token_id", "month"),
  CONSTRAINT "token_usage_token_id_fkey" FOREIGN KEY ("token_id") REFERENCES "api_tokens"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
