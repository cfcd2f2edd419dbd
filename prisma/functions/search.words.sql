-- The words of a text that is spelt or folded, each with its places. Letters and digits are words, all else
-- stands between them: PostgreSQL's own parser takes 2021-2026 for a negative number and TP.Tam for a host.
-- The same as wordsOf in packages/localization, which makes the words of a query.
CREATE OR REPLACE FUNCTION search.words(plain text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(word || ':' || place, ' '), '')::tsvector
  FROM unnest(string_to_array(btrim(regexp_replace(plain COLLATE "vi-VN-x-icu",
    E'[^[:alnum:]\u0300-\u036F]+', ' ', 'g')), ' ')) WITH ORDINALITY AS found (word, place)
  -- The type takes no longer ones.
  WHERE word <> '' AND octet_length(word) <= 2000
$$;
