-- The form in which two spellings of one text are equal, accents apart: case, tone places (hòa, hoà), i and y
-- (kì, kỳ), letters that look alike (Ð, ƣ), apostrophes, quotes, dashes, spaces, invisible marks. The same
-- as spellingOf in packages/localization, which a test compares with it.
CREATE OR REPLACE FUNCTION public.spell_vi(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(public.with_i(normalize(regexp_replace(regexp_replace(
    normalize(replace(translate(lower(value COLLATE "vi-VN-x-icu"),
      -- What has nothing to become is left out: apostrophes and what nobody sees.
      E'ðɖƣ“”„«»‐‑‒–—―''’‘‚ʼ`´ʹ′＇\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F\uFEFF',
      'đđư"""""------'), '…', '...'), NFD),
    E'o([\u0300\u0301\u0303\u0309\u0323])([ae][\u0302\u0306]?)', 'o\2\1', 'g'),
    E'u([\u0300\u0301\u0303\u0309\u0323])y', 'uy\1', 'g'), NFC)),
    '\s+', ' ', 'g'));
