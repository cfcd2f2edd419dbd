-- CreateTable
CREATE TABLE "article_old_slugs" (
    "slug" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "left_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_old_slugs_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "article_old_slugs_article_id_idx" ON "article_old_slugs"("article_id");

-- AddForeignKey
ALTER TABLE "article_old_slugs" ADD CONSTRAINT "article_old_slugs_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
