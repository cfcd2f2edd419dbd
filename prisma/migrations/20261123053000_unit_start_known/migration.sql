-- The first day of a unit need not be that of its founding: a list of places says from when on it
-- holds, and nothing of what was before.
ALTER TABLE public.org_units ADD COLUMN start_known boolean NOT NULL DEFAULT true;

-- Units that such a list has brought already: they are no plan's and have had their code from the first day.
UPDATE public.org_units u SET start_known = false
WHERE u.starts_on = DATE '1997-01-01'
  AND EXISTS (SELECT FROM public.audit_entries a WHERE a.action = 'import-units')
  AND EXISTS (SELECT FROM public.org_unit_versions v
    JOIN public.org_unit_codes c ON c.unit_id = v.unit_id AND c.valid_from = v.valid_from
    WHERE v.unit_id = u.id AND v.valid_from = u.starts_on AND v.plan_id IS NULL
      AND v.decision_number = '' AND v.kind IN ('PROVINCE', 'DISTRICT', 'COMMUNE'));
