import {
  createIndicatorInput,
  defineIndicatorInput,
  updateIndicatorInput,
} from '@hoi/validation/reporting/indicator';
import { change, creation, rowPayload } from '#graphql/mutation.ts';
import { createIndicator } from './create-indicator.command.ts';
import { defineIndicator } from './define-indicator.command.ts';
import { requireIndicatorWriter } from './indicator.policy.ts';
import { IndicatorCounts, IndicatorKind, IndicatorSensitivity } from './indicator-enums.type.ts';
import { updateIndicator } from './update-indicator.command.ts';

const indicatorPayload = rowPayload('Indicator');
const types = {
  counts: IndicatorCounts,
  kind: IndicatorKind,
  sensitivity: IndicatorSensitivity,
};
const descriptions = {
  name: 'As sentences about it begin.',
  topic: 'Under what heading it stands (nhóm).',
  unit: 'The word that follows a figure; đồng or đồng/<whom> for money, % for per cent.',
  addsOverPeriods: 'Refused for persons, households, stocks and shares.',
  decimals: '0–3, only for things and per cent.',
  sensitivity: 'Open when left out.',
};

creation('createIndicator', {
  description:
    'Puts an indicator (chỉ tiêu) into the catalogue, with its first definition. Editors and above at the root.',
  requires: requireIndicatorWriter,
  input: createIndicatorInput,
  types,
  descriptions: {
    ...descriptions,
    code: 'Its name in addresses, which stays; made from the name when left out.',
    definition: 'What it means (định nghĩa).',
    validFrom: 'From what day on it means that; not a day to come.',
  },
  payload: indicatorPayload,
  command: createIndicator,
});

change('updateIndicator', {
  description:
    'Changes an indicator. What it counts, its unit, kind and decimals stay once there are figures. Editors and above at the root.',
  requires: requireIndicatorWriter,
  of: 'Indicator',
  input: updateIndicatorInput,
  types,
  descriptions: { ...descriptions, sensitivity: 'Who may know of it, said each time.' },
  payload: indicatorPayload,
  command: updateIndicator,
});

change('defineIndicator', {
  description:
    'Says what an indicator means from a day on, or mends what was said for that day. Editors and above at the root.',
  requires: requireIndicatorWriter,
  of: 'Indicator',
  input: defineIndicatorInput,
  descriptions: {
    validFrom: 'The first day on which it holds; not a day to come.',
    text: 'What it means (định nghĩa).',
    breaksSeries: 'Whether no figure is to be compared across that day.',
    reason: 'What changed, in words for readers; needed where the series breaks.',
    replaces:
      'Whether the definition of that very day is to be mended; without it a day that has one is refused.',
  },
  payload: indicatorPayload,
  command: defineIndicator,
});
