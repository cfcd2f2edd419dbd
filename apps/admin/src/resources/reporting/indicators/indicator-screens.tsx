import { indicatorCounts, indicatorKinds, indicatorSensitivities } from '@hoi/domain/indicator';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import {
  countsLabels,
  figureWords,
  indicatorFields,
  indicatorKindLabels,
  sensitivityLabels,
} from '@hoi/localization/words/reporting/indicators';
import { createIndicatorInput, indicatorForm } from '@hoi/validation/reporting/indicator';
import { useRecordContext } from 'react-admin';
import { choicesOf } from '#components/choices-of.ts';
import { DayInput } from '#components/day-input.tsx';
import { PublicLink } from '#components/public-link.tsx';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { BooleanInput, NumberInput, SelectInput, TextInput } from '#components/ruled/inputs.tsx';
import type { IndicatorPartsFragment } from '#generated/graphql.ts';
import { IndicatorDefinitions } from './indicator-definitions.tsx';
import { IndicatorFigures } from './indicator-figures.tsx';

const countsChoices = choicesOf(indicatorCounts, countsLabels);
const kindChoices = choicesOf(indicatorKinds, indicatorKindLabels);
const sensitivityChoices = choicesOf(indicatorSensitivities, sensitivityLabels);

function IndicatorInputs() {
  return (
    <>
      <TextInput source="name" label={indicatorFields.name} helperText={indicatorFields.nameHelp} />
      <TextInput source="shortName" label={indicatorFields.shortName} />
      <TextInput source="topic" label={indicatorFields.topic} />
      <NumberInput source="position" label={fieldNames.position} step={1} />
      <SelectInput source="counts" label={indicatorFields.counts} choices={countsChoices} />
      <TextInput source="unit" label={indicatorFields.unit} helperText={indicatorFields.unitHelp} />
      <SelectInput source="kind" label={indicatorFields.kind} choices={kindChoices} />
      <BooleanInput source="addsOverUnits" label={indicatorFields.addsOverUnits} />
      <BooleanInput source="addsOverPeriods" label={indicatorFields.addsOverPeriods} />
      <NumberInput source="decimals" label={indicatorFields.decimals} step={1} />
      <SelectInput
        source="sensitivity"
        label={indicatorFields.sensitivity}
        choices={sensitivityChoices}
      />
      <TextInput source="source" label={indicatorFields.source} multiline />
    </>
  );
}

const fresh = {
  position: 0,
  counts: 'PERSONS',
  kind: 'STOCK',
  addsOverUnits: true,
  addsOverPeriods: false,
  decimals: 0,
  sensitivity: 'OPEN',
};

export function IndicatorCreate() {
  return (
    <ResourceCreate redirect="edit">
      <ResourceForm rules={createIndicatorInput} defaultValues={fresh}>
        <IndicatorInputs />
        <TextInput source="code" label={indicatorFields.code} />
        <TextInput source="definition" label={indicatorFields.definition} multiline minRows={3} />
        <DayInput source="validFrom" label={indicatorFields.validFrom} />
      </ResourceForm>
    </ResourceCreate>
  );
}

function IndicatorParts() {
  const indicator = useRecordContext<IndicatorPartsFragment>();
  if (!indicator) return null;
  return (
    <>
      <PublicLink path={`/so-lieu/${indicator.code}`}>{figureWords.onSite}</PublicLink>
      <ResourceForm rules={indicatorForm}>
        <IndicatorInputs />
      </ResourceForm>
      <IndicatorDefinitions indicator={indicator} />
      <IndicatorFigures indicator={indicator} />
    </>
  );
}

export function IndicatorEdit() {
  return (
    <ResourceEdit redirect={false}>
      <IndicatorParts />
    </ResourceEdit>
  );
}
