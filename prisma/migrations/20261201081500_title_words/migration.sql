-- Which words titles have. One that none has was mistyped: what looks like it is looked for among them, of which there
-- are thousands, however many titles there are. A word that two write at once may stand twice: nobody waits for another.
-- The file of search.index_article fills it.
CREATE TABLE search.title_words (word text COLLATE "C" NOT NULL);
CREATE INDEX title_words_word ON search.title_words (word);
CREATE INDEX title_words_alike ON search.title_words USING gin (word gin_trgm_ops);
DROP INDEX search.articles_title_trigrams;
-- Servers of the build before go on saving while this one is put in, by the trigger that writes here; they ask
-- search.known(text[]) until they are gone, so a later migration takes that away.
DO $$
DECLARE
  writer record;
BEGIN
  FOR writer IN SELECT DISTINCT grantee FROM information_schema.role_table_grants
    WHERE table_schema = 'search' AND table_name = 'articles' AND privilege_type = 'INSERT' AND grantee <> current_user LOOP
    EXECUTE format('GRANT SELECT, INSERT ON search.title_words TO %I', writer.grantee);
  END LOOP;
END $$;
