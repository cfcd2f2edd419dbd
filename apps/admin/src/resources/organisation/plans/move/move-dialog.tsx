import { formatDate } from '@hoi/localization/date';
import { unitMoveForm } from '@hoi/validation/organisation/org-plan';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { DayInput } from '#components/day-input.tsx';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';
import { KeptForm } from '#components/saving/kept-form.tsx';
import { SaveLine } from '#components/saving/save-line.tsx';
import { today } from '#components/units/unit-day.ts';
import { UnitInput } from '#components/units/unit-input.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { useReading } from '#components/use-reading.ts';
import { messageOf } from '#providers/api-error.ts';
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
    name: `${title} (hiệu lực ${formatDate(effectiveOn)})`,
  }));
  return (
    <>
      <UnitInput source="parent" label="Chuyển sang trực thuộc" />
      <SelectInput
        source="plan"
        label="Đưa vào phương án"
        choices={choices}
        emptyText="Phương án mới"
        helperText="Chọn một dự thảo có sẵn, hoặc để “Phương án mới”."
      />
      {!plan && (
        <>
          <TextInput source="title" label="Tên phương án" />
          <DayInput source="effectiveOn" label="Ngày hiệu lực" />
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
  const [fault, setFault] = useState('');
  const start = { parent, plan: '', title: `Chuyển ${unit.name}`, effectiveOn: today() };

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
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="move-title">
      <KeptForm
        rules={unitMoveForm}
        place={`/units/${unit.id}#move`}
        label={`Chuyển ${unit.name}`}
        record={start}
        onSave={save}
        onFault={(error) => setFault(messageOf(error))}
      >
        <DialogTitle id="move-title">Chuyển {unit.name}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 2 }}>
            Chưa có gì thay đổi ngay: việc chuyển được ghi thành một bước của phương án sắp xếp và
            có hiệu lực khi phương án được duyệt.
          </DialogContentText>
          <MoveInputs />
          {fault && <Alert severity="error">{fault}</Alert>}
        </DialogContent>
        <DialogActions>
          <SaveLine />
          <Button onClick={onClose}>Bỏ</Button>
          <Button type="submit" variant="contained">
            Đưa vào phương án
          </Button>
        </DialogActions>
      </KeptForm>
    </Dialog>
  );
}
