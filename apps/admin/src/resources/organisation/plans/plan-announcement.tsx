import { announcementWords } from '@hoi/localization/words/organisation/plan-screens';
import { announceOrgPlanInput } from '@hoi/validation/organisation/org-plan';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useEditContext, useNotify } from 'react-admin';
import { DayInput } from '#components/day-input.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { useDeed } from '#components/use-deed.tsx';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import type { PlanRow } from './plan.graphql.ts';
import { announcePlan } from './plan-parts.graphql.ts';

/** From when everybody may know of an approved plan: its new names stand in the public tree from then on. */
export function PlanAnnouncement() {
  const { record: plan } = useEditContext<PlanRow>();
  const announcing = useDeed(announcePlan);
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  if (!plan?.viewerCan.announce) return null;
  const { id, version: expectedVersion, publicFrom } = plan;

  async function save(values: FormValues) {
    const day = form.textOrNull(values, 'publicFrom');
    await announcing.send({ id, expectedVersion, publicFrom: day });
    notify(announcementWords.saved, { type: 'success' });
  }
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {announcementWords.open}
      </Button>
      {open && (
        <FormDialog
          rules={announceOrgPlanInput}
          title={announcementWords.heading}
          act={announcementWords.save}
          record={{ publicFrom }}
          onSave={save}
          onClose={() => setOpen(false)}
        >
          <DayInput
            source="publicFrom"
            label={announcementWords.day}
            helperText={announcementWords.dayHelp}
          />
        </FormDialog>
      )}
    </>
  );
}
