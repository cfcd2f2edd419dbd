import { stepFields } from '@hoi/localization/words/organisation/plan-steps';
import { unitFields, unitWords } from '@hoi/localization/words/organisation/unit-screens';
import { useWatch } from 'react-hook-form';
import { BooleanInput, SelectInput, TextInput } from '#components/ruled/inputs.tsx';
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
      <TextInput source="name" label={unitFields.name} />
      <SelectInput
        source="unitKind"
        label={unitFields.level}
        choices={kindChoices}
        readOnly={settledKind}
        {...(settledKind && { helperText: stepFields.levelOfMerged })}
      />
      {hasBasis(kind) && (
        <SelectInput source="basis" label={unitFields.basis} choices={basisChoices} />
      )}
      <CodeInput label={unitFields.code} />
    </>
  );
}

function CreateInputs(scope: StepScope) {
  return (
    <>
      <NewUnitInputs />
      <UnitInput source="parent" label={unitFields.parent} {...scope} />
    </>
  );
}

function RenameInputs({ asOf }: StepScope) {
  const dropsCode: unknown = useWatch({ name: 'dropsCode' });
  return (
    <>
      <UnitInput source="unit" label={unitWords.one} asOf={asOf} />
      <TextInput source="name" label={stepFields.newName} />
      <SelectInput source="unitKind" label={stepFields.newLevel} choices={kindChoices} />
      {dropsCode !== true && <CodeInput label={stepFields.newCode} />}
      <BooleanInput source="dropsCode" label={stepFields.dropCode} />
    </>
  );
}

function MoveInputs(scope: StepScope) {
  return (
    <>
      <UnitInput source="unit" label={unitWords.one} asOf={scope.asOf} />
      <UnitInput source="parent" label={stepFields.under} {...scope} />
    </>
  );
}

function MergeInputs(scope: StepScope) {
  return (
    <>
      <LeavingUnits scope={scope} />
      <TakingUnit label={stepFields.into} scope={scope} />
      <RolesInput />
    </>
  );
}

function DissolveInputs(scope: StepScope) {
  return (
    <>
      <UnitInput source="unit" label={unitWords.one} asOf={scope.asOf} />
      <UnitInput
        source="childrenTo"
        label={stepFields.childrenTo}
        helperText={stepFields.childrenHelp}
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
