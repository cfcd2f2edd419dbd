import { announcementWords } from '@hoi/localization/words/organisation/plan-screens';
import { announceOrgPlanInput } from '@hoi/validation/organisation/org-plan';
import { useEditContext } from 'react-admin';
import { DayInput } from '#components/day-input.tsx';
import { FormButton } from '#components/form-button.tsx';
import { useDeed } from '#components/use-deed.tsx';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import type { PlanRow } from './plan.graphql.ts';
import { announcePlan } from './plan-parts.graphql.ts';

/** From when everybody may know of an approved plan: its new names stand in the public tree from then on. */
export function PlanAnnouncement() {
  const { record: plan } = useEditContext<PlanRow>();
  const announcing = useDeed(announcePlan);
  if (!plan?.viewerCan.announce) return null;
  const { id, version, publicFrom } = plan;

  const save = (values: FormValues) =>
    announcing.take(
      { ...form.versioned(values), publicFrom: form.textOrNull(values, 'publicFrom') },
      { done: announcementWords.saved, inForm: true },
    );
  return (
    <FormButton
      label={announcementWords.open}
      variant="outlined"
      rules={announceOrgPlanInput}
      title={announcementWords.heading}
      act={announcementWords.save}
      record={{ id, version, publicFrom }}
      onSave={save}
    >
      <DayInput
        source="publicFrom"
        label={announcementWords.day}
        helperText={announcementWords.dayHelp}
      />
    </FormButton>
  );
}
