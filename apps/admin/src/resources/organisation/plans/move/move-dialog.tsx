import { planFields, unitMoveWords } from '@hoi/localization/words/organisation/plan-screens';
import { unitMoveForm } from '@hoi/validation/organisation/org-plan';
import { DialogContentText } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { DayInput } from '#components/day-input.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';
import { today } from '#components/units/unit-day.ts';
import { UnitInput } from '#components/units/unit-input.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { useReading } from '#components/use-reading.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { draftPlans } from '../plan-parts.graphql.ts';
import { draftMove, extendDraft } from './plan-a-move.graphql.ts';

interface MoveDialogProps {
  unit: { id: string; name: string };
  /** Where it was dropped; to be chosen when empty. */
  parent: string;
  onClose: () => void;
}

function MoveInputs() {
  const plan: unknown = useWatch({ name: 'plan' });
  const { data: drafts = [] } = useReading(draftPlans, {});
  const choices = drafts.map(({ id, title, effectiveOn }) => ({
    id,
    name: unitMoveWords.planChoice(title, effectiveOn),
  }));
  return (
    <>
      <UnitInput source="parent" label={unitMoveWords.under} />
      <SelectInput
        source="plan"
        label={unitMoveWords.intoPlan}
        choices={choices}
        emptyText={unitMoveWords.newPlan}
        helperText={unitMoveWords.planHelp}
      />
      {!plan && (
        <>
          <TextInput source="title" label={planFields.title} />
          <DayInput source="effectiveOn" label={planFields.effectiveOn} />
        </>
      )}
    </>
  );
}

/** Moving a unit is a step of a plan: begins a draft with it or puts it into one that is there. */
export function MoveDialog({ unit, parent, onClose }: MoveDialogProps) {
  const goTo = useNavigate();
  const drafting = useDeed(draftMove);
  const extending = useDeed(extendDraft);
  const title = unitMoveWords.heading(unit.name);
  const start = { id: unit.id, parent, plan: '', title, effectiveOn: today() };

  async function save(values: FormValues) {
    const move = { unit: unit.id, parent: form.text(values, 'parent') };
    const known = form.text(values, 'plan');
    const heading = {
      title: form.text(values, 'title'),
      effectiveOn: form.text(values, 'effectiveOn'),
    };
    const id = known
      ? await extending.send({ move, id: known })
      : await drafting.send({ move, ...heading });
    goTo(`/plans/${encodeURIComponent(id)}`);
  }

  return (
    <FormDialog
      rules={unitMoveForm}
      title={title}
      act={unitMoveWords.intoPlan}
      record={start}
      onSave={save}
      onClose={onClose}
    >
      <DialogContentText sx={{ mb: 2 }}>{unitMoveWords.text}</DialogContentText>
      <MoveInputs />
    </FormDialog>
  );
}
