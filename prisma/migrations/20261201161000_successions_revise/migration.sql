-- A plan may only give a part of one unit to another: that changes no version, and their places all the same.
CREATE CONSTRAINT TRIGGER revise_organisation AFTER INSERT OR UPDATE OR DELETE ON public.org_unit_successions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.revise_organisation();
CREATE TRIGGER revise_emptied AFTER TRUNCATE ON public.org_unit_successions
  FOR EACH STATEMENT EXECUTE FUNCTION public.revise_organisation();
