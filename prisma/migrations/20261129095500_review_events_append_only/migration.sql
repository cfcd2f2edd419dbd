-- What was decided about an article stays as it was decided; only who did it may be forgotten with the
-- account. The role under which the system runs gets no UPDATE or DELETE on tables with this trigger.
CREATE TRIGGER append_only BEFORE UPDATE ON public.review_events
  FOR EACH ROW WHEN ((OLD.article_id, OLD.kind, OLD.comment, OLD.at)
    IS DISTINCT FROM (NEW.article_id, NEW.kind, NEW.comment, NEW.at))
  EXECUTE FUNCTION public.refuse_change();
