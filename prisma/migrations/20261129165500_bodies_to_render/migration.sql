-- Bodies whose stored HTML is to be made afresh by the running system, which alone can.
CREATE TABLE bodies_to_render (
  kind text NOT NULL,
  id uuid NOT NULL,
  CONSTRAINT bodies_to_render_pkey PRIMARY KEY (kind, id)
);

-- An album that readers did not see when a body was saved has no place in it, and could not appear.
INSERT INTO bodies_to_render (kind, id)
SELECT 'ARTICLE', id FROM articles WHERE body @? '$.** ? (@.type == "albumEmbed")'
UNION ALL SELECT 'PAGE', id FROM pages WHERE body @? '$.** ? (@.type == "albumEmbed")';

-- A picture or an album alone is content.
UPDATE articles SET awaiting_content = false
WHERE awaiting_content AND body @? '$.** ? (@.type == "image" || @.type == "albumEmbed")';
