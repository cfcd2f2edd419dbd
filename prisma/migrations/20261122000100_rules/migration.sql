-- What Prisma's schema language cannot say: search, rules, append-only history, notifications.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Vietnamese search: no stemmer exists, so words are folded (lower case, no accents) and nothing else.
CREATE TEXT SEARCH CONFIGURATION public.vi (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION public.vi
  ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word
  WITH unaccent, simple;

-- unaccent() is only STABLE because its dictionary could be changed; naming the dictionary in a
-- schema-qualified, immutable wrapper is what lets an index use it.
CREATE FUNCTION public.fold_vi(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, value));

-- Text search lives beside the tables it reads, so that hot rows stay lean.
CREATE SCHEMA search;

CREATE TABLE search.articles (
  article_id uuid PRIMARY KEY REFERENCES public.articles (id) ON DELETE CASCADE,
  title text NOT NULL,
  folded_title text GENERATED ALWAYS AS (public.fold_vi(title)) STORED,
  folded tsvector NOT NULL,
  accented tsvector NOT NULL
);
CREATE INDEX articles_folded ON search.articles USING gin (folded);
CREATE INDEX articles_accented ON search.articles USING gin (accented);
CREATE INDEX articles_title_trigrams ON search.articles USING gin (folded_title gin_trgm_ops);

CREATE FUNCTION search.index_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search.articles (article_id, title, folded, accented)
  VALUES (
    NEW.id,
    NEW.title,
    setweight(to_tsvector('public.vi', NEW.title), 'A')
      || setweight(to_tsvector('public.vi', NEW.summary || ' ' || NEW.byline_name), 'B')
      || setweight(to_tsvector('public.vi', left(NEW.body_text, 400000)), 'C'),
    setweight(to_tsvector('pg_catalog.simple', NEW.title), 'A')
      || setweight(to_tsvector('pg_catalog.simple', NEW.summary || ' ' || NEW.byline_name), 'B')
      || setweight(to_tsvector('pg_catalog.simple', left(NEW.body_text, 400000)), 'C')
  )
  ON CONFLICT (article_id) DO UPDATE
    SET title = EXCLUDED.title, folded = EXCLUDED.folded, accented = EXCLUDED.accented;
  RETURN NULL;
END $$;
CREATE TRIGGER index_article AFTER INSERT OR UPDATE OF title, summary, byline_name, body_text
  ON public.articles FOR EACH ROW EXECUTE FUNCTION search.index_article();

-- The lists readers ask for most: one index scan each, at any depth.
CREATE INDEX articles_public ON public.articles (published_at DESC, id DESC)
  WHERE status = 'PUBLISHED' AND deleted_at IS NULL;
CREATE INDEX articles_public_by_category ON public.articles (category_id, published_at DESC, id DESC)
  WHERE status = 'PUBLISHED' AND deleted_at IS NULL;

-- Rules that hold whatever path the data comes by.
ALTER TABLE public.users ADD CONSTRAINT users_email_lower CHECK (email = lower(email) AND email LIKE '%_@_%');
ALTER TABLE public.articles
  ADD CONSTRAINT articles_published_has_date CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL),
  ADD CONSTRAINT articles_awaiting_is_draft CHECK (NOT awaiting_content OR status <> 'PUBLISHED'),
  ADD CONSTRAINT articles_title_given CHECK (btrim(title) <> ''),
  ADD CONSTRAINT articles_views_not_negative CHECK (view_count >= 0);
ALTER TABLE public.albums
  ADD CONSTRAINT albums_published_has_date CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL);
ALTER TABLE public.polls
  ADD CONSTRAINT polls_opens_before_it_closes CHECK (opens_at IS NULL OR closes_at IS NULL OR opens_at < closes_at);
ALTER TABLE public.poll_options ADD CONSTRAINT poll_options_votes_not_negative CHECK (vote_count >= 0);
ALTER TABLE public.visit_days ADD CONSTRAINT visit_days_not_negative CHECK (visits >= 0);
ALTER TABLE public.visit_baselines ADD CONSTRAINT visit_baselines_one_row CHECK (id = 1);
ALTER TABLE public.site_settings ADD CONSTRAINT site_settings_one_row CHECK (id = 1);
ALTER TABLE public.audit_entries ADD CONSTRAINT audit_entries_chained CHECK (hash IS NOT NULL AND previous IS NOT NULL);
ALTER TABLE public.api_tokens ADD CONSTRAINT api_tokens_expire_later CHECK (expires_at > created_at);

-- The chain of ids from the root, kept here so that no path can forget it; a cycle is refused.
CREATE FUNCTION public.set_org_unit_path() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  parent_path text := '';
BEGIN
  IF NEW.parent_id IS NOT NULL THEN
    SELECT path INTO parent_path FROM public.org_units WHERE id = NEW.parent_id;
    IF position(NEW.id::text IN parent_path) > 0 OR NEW.parent_id = NEW.id THEN
      RAISE EXCEPTION 'organisation unit % cannot be below itself', NEW.id USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  NEW.path := parent_path || NEW.id || '/';
  RETURN NEW;
END $$;
CREATE TRIGGER set_path BEFORE INSERT OR UPDATE OF parent_id ON public.org_units
  FOR EACH ROW EXECUTE FUNCTION public.set_org_unit_path();

CREATE FUNCTION public.move_org_unit_subtree() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE public.org_units
    SET path = NEW.path || substr(path, length(OLD.path) + 1)
    WHERE path LIKE OLD.path || '_%';
  RETURN NULL;
END $$;
CREATE TRIGGER move_subtree AFTER UPDATE OF parent_id ON public.org_units
  FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION public.move_org_unit_subtree();
-- Partial so that Prisma, which cannot say the operator class, leaves it alone.
CREATE INDEX org_units_path ON public.org_units (path text_pattern_ops) WHERE path <> '';

-- The audit trail: each row hashed over the one before it, never changed, never removed.
CREATE FUNCTION public.chain_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(7204119331);
  NEW.previous := coalesce((SELECT hash FROM public.audit_entries ORDER BY id DESC LIMIT 1), '\x'::bytea);
  NEW.hash := sha256(NEW.previous || convert_to(concat_ws(E'\x1f', NEW.id,
    to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), NEW.actor_kind, NEW.actor_id,
    NEW.actor_name, NEW.action, NEW.subject_type, NEW.subject_id, NEW.detail::text), 'UTF8'));
  RETURN NEW;
END $$;
CREATE TRIGGER chain BEFORE INSERT ON public.audit_entries
  FOR EACH ROW EXECUTE FUNCTION public.chain_audit_entry();

CREATE FUNCTION public.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON public.audit_entries
  FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER keep_all BEFORE TRUNCATE ON public.audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE ON public.article_versions
  FOR EACH ROW WHEN (OLD.content IS DISTINCT FROM NEW.content OR OLD.number <> NEW.number)
  EXECUTE FUNCTION public.refuse_change();

-- Every replica hears of a change when its transaction commits.
CREATE FUNCTION public.announce_outbox_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('hoi_outbox', left(json_build_object('id', NEW.id, 'type', NEW.type, 'tags', NEW.tags)::text, 7900));
  RETURN NULL;
END $$;
CREATE TRIGGER announce AFTER INSERT ON public.outbox_events
  FOR EACH ROW EXECUTE FUNCTION public.announce_outbox_event();
