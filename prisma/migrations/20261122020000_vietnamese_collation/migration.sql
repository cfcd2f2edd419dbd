-- Names and titles sort as a Vietnamese dictionary does, whatever locale the database was made with:
-- by code points "Đà Nẵng" would come after everything that begins with a plain letter.

DROP TRIGGER index_article ON public.articles;
ALTER TABLE public.articles ALTER COLUMN title TYPE text COLLATE "vi-VN-x-icu";
CREATE TRIGGER index_article AFTER INSERT OR UPDATE OF title, summary, byline_name, body_text
  ON public.articles FOR EACH ROW EXECUTE FUNCTION search.index_article();

ALTER TABLE public.albums ALTER COLUMN title TYPE text COLLATE "vi-VN-x-icu";
ALTER TABLE public.categories ALTER COLUMN name TYPE text COLLATE "vi-VN-x-icu";
ALTER TABLE public.org_units ALTER COLUMN name TYPE text COLLATE "vi-VN-x-icu";
ALTER TABLE public.pages ALTER COLUMN title TYPE text COLLATE "vi-VN-x-icu";
ALTER TABLE public.partner_organisations ALTER COLUMN name TYPE text COLLATE "vi-VN-x-icu";
ALTER TABLE public.site_links ALTER COLUMN title TYPE text COLLATE "vi-VN-x-icu";
ALTER TABLE public.site_link_groups ALTER COLUMN name TYPE text COLLATE "vi-VN-x-icu";
ALTER TABLE public.tags ALTER COLUMN name TYPE text COLLATE "vi-VN-x-icu";
ALTER TABLE public.users ALTER COLUMN name TYPE text COLLATE "vi-VN-x-icu";
