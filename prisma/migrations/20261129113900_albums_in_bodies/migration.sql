-- Stored bodies held the link to an album as it was when they were saved. Now they hold a place for
-- it, which is filled when they are read: so it follows the album.
DO $$
DECLARE
  album record;
  link text;
  place text;
BEGIN
  FOR album IN SELECT id, slug FROM albums LOOP
    link := '<p class="album-embed"><a href="/thu-vien-anh/' || album.slug || '">[^<]*</a></p>';
    place := '<div data-album="' || album.id || '"></div>';
    UPDATE articles SET body_html = regexp_replace(body_html, link, place, 'g') WHERE body_html ~ link;
    UPDATE pages SET body_html = regexp_replace(body_html, link, place, 'g') WHERE body_html ~ link;
  END LOOP;
END $$;
