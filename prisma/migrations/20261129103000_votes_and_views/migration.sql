-- Who drops the cookie is still known by network, browser and languages.
ALTER TABLE "poll_voters" ADD COLUMN "device_hash" BYTEA;
CREATE UNIQUE INDEX "poll_voters_poll_id_device_hash_key" ON "poll_voters"("poll_id", "device_hash");

-- Rows of half an hour: what stands there now may be counted once more.
DELETE FROM "recent_views";
ALTER TABLE "recent_views" ADD COLUMN "place_hash" BYTEA NOT NULL;
CREATE INDEX "recent_views_place_hash_article_id_idx" ON "recent_views"("place_hash", "article_id");
