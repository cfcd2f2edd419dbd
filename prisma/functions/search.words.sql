-- The words of a text that is spelt or folded. Letters and digits are words, all else stands between them:
-- PostgreSQL's own parser takes 2021-2026 for a negative number and TP.Tam for a host. The same as wordsOf in
-- packages/localization, which makes the words of a query.
CREATE OR REPLACE FUNCTION search.words(plain text) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN string_to_array(btrim(regexp_replace(plain COLLATE "vi-VN-x-icu",
    E'[^[:alnum:]\u0300-\u036F]+', ' ', 'g')), ' ');
