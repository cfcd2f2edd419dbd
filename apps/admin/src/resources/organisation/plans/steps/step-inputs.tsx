import { BooleanInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { SelectInput, TextInput } from '#components/ruled/inputs.tsx';
import { basisChoices, hasBasis, kindChoices } from '#components/units/kind-choices.ts';
import { UnitInput } from '#components/units/unit-input.tsx';
import { LeavingUnits, TakingUnit } from '../merge/merge-boxes.tsx';
import { RolesInput } from './roles-input.tsx';
import { SplitInputs } from './split-inputs.tsx';
import type { StepScope } from './step-scope.ts';

function CodeInput({ label }: { label: string }) {
  return <TextInput source="code" label={label} />;
}

/** What a new unit is; its level may be settled by what it is made of. */
export function NewUnitInputs({ settledKind = false }: { settledKind?: boolean }) {
  const kind: unknown = useWatch({ name: 'unitKind' });
  return (
    <>
      <TextInput source="name" label="Tên" />
      <SelectInput
        source="unitKind"
        label="Cấp"
        choices={kindChoices}
        readOnly={settledKind}
        {...(settledKind && { helperText: 'Theo cấp của các đơn vị nhập lại.' })}
      />
      {hasBasis(kind) && <SelectInput source="basis" label="Loại hình" choices={basisChoices} />}
      <CodeInput label="Mã đơn vị hành chính" />
    </>
  );
}

function CreateInputs(scope: StepScope) {
  return (
    <>
      <NewUnitInputs />
      <UnitInput source="parent" label="Trực thuộc" {...scope} />
    </>
  );
}

function RenameInputs({ asOf }: StepScope) {
  const dropsCode: unknown = useWatch({ name: 'dropsCode' });
  return (
    <>
      <UnitInput source="unit" label="Đơn vị" asOf={asOf} />
      <TextInput source="name" label="Tên mới" />
      <SelectInput source="unitKind" label="Cấp mới (để trống: giữ nguyên)" choices={kindChoices} />
      {dropsCode !== true && <CodeInput label="Mã mới (để trống: giữ nguyên)" />}
      <BooleanInput source="dropsCode" label="Thôi dùng mã đơn vị hành chính" />
    </>
  );
}

function MoveInputs(scope: StepScope) {
  return (
    <>
      <UnitInput source="unit" label="Đơn vị" asOf={scope.asOf} />
      <UnitInput source="parent" label="Chuyển sang trực thuộc" {...scope} />
    </>
  );
}

function MergeInputs(scope: StepScope) {
  return (
    <>
      <LeavingUnits scope={scope} />
      <TakingUnit label="Nhập vào" scope={scope} />
      <RolesInput />
    </>
  );
}

function DissolveInputs(scope: StepScope) {
  return (
    <>
      <UnitInput source="unit" label="Đơn vị" asOf={scope.asOf} />
      <UnitInput
        source="childrenTo"
        label="Chuyển đơn vị cấp dưới về"
        helperText="Bắt buộc nếu còn đơn vị cấp dưới mà không bước nào khác xử lý."
        {...scope}
      />
    </>
  );
}

const inputsOf = {
  CREATE: CreateInputs,
  RENAME: RenameInputs,
  MOVE: MoveInputs,
  MERGE: MergeInputs,
  SPLIT: SplitInputs,
  DISSOLVE: DissolveInputs,
} as const;

/** The form of a step of this kind. */
export function StepInputs({ kind, ...scope }: StepScope & { kind: keyof typeof inputsOf }) {
  const Inputs = inputsOf[kind];
  return <Inputs {...scope} />;
}
