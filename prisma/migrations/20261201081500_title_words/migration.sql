-- Which words titles have. One that none has was mistyped: what looks like it is looked for among them, of which there
-- are thousands, however many titles there are. The file of search.index_article fills it.
CREATE TABLE search.title_words (word text COLLATE "C" PRIMARY KEY);
CREATE INDEX title_words_alike ON search.title_words USING gin (word gin_trgm_ops);
DROP INDEX search.articles_title_trigrams;
