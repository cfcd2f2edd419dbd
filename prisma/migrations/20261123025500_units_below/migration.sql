-- What is right below a unit lies side by side here, with all that a tree shows of it. Partial so that
-- Prisma, which cannot say INCLUDE, leaves it alone.
CREATE INDEX org_unit_versions_below ON public.org_unit_versions (parent_id, valid_from, valid_to)
  INCLUDE (unit_id, name, kind, position) WHERE parent_id IS NOT NULL;
