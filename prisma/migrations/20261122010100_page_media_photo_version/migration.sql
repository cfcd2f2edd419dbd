-- A photo has a version of its own, so that two people who edit one album do not undo each other.
ALTER TABLE "photos" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- Which pictures a page's body shows, so that readers of a published page may see them.
CREATE TABLE "page_media" (
    "page_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,

    CONSTRAINT "page_media_pkey" PRIMARY KEY ("page_id","media_id")
);

CREATE INDEX "page_media_media_id_idx" ON "page_media"("media_id");

ALTER TABLE "page_media" ADD CONSTRAINT "page_media_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "pages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "page_media" ADD CONSTRAINT "page_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
