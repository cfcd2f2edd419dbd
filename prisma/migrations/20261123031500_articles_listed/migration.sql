-- The staff's list holds drafts too: it runs by the day of publishing or, before that, of the last change.
CREATE INDEX articles_listed ON public.articles ((coalesce(published_at, updated_at)), id);
