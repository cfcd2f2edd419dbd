-- One way for two that are both right: kỳ, kì; quý, quí. Takes and gives decomposed lower case.
CREATE OR REPLACE FUNCTION public.with_i(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(regexp_replace(value,
    E'(^|[^[:alnum:]\u0300-\u036F])([bdhklmstv])y([\u0300\u0301\u0303\u0309\u0323]?)(?=$|[^[:alnum:]\u0300-\u036F])',
    '\1\2i\3', 'g'),
    E'(^|[^[:alnum:]\u0300-\u036F])quy', '\1qui', 'g');
