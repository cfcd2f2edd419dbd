import { unitFaults } from '@hoi/localization/words/organisation/units';
import { figureFaults, indicatorFaults } from '@hoi/localization/words/reporting/indicators';
import {
  correctFigureInput,
  recordFigureInput,
  withdrawFigureInput,
} from '@hoi/validation/reporting/indicator';
import { type Choice, change, creation } from '#graphql/mutation.ts';
import { requireIndicatorWriter } from '#modules/reporting/indicators/indicator.policy.ts';
import { correctFigure } from './correct-figure.command.ts';
import { PublishedFigurePayload } from './published-figure.type.ts';
import { recordFigure } from './record-figure.command.ts';
import { withdrawFigure } from './withdraw-figure.command.ts';

const chosenArticle: Choice = ['Article', figureFaults.unknownArticle];

const descriptions = {
  text: 'The figure as it is written: 305.403, hơn 36 ngàn, 494/1.729, 1.753 tỷ đồng. What may mean two things is asked back.',
  source: 'Where it was published (nguồn).',
  article: 'The `id` of the article that says it.',
};

creation('recordFigure', {
  description:
    'Records a figure that was published (ghi số liệu đã công bố). Editors and above at the root.',
  requires: requireIndicatorWriter,
  inSeries: true,
  input: recordFigureInput,
  descriptions: {
    ...descriptions,
    indicator: 'The `id` of the indicator.',
    orgUnit: 'The `id` of the unit of which it tells.',
    period: 'As it is written: đến cuối năm 2018, năm 2018, quý I năm 2019.',
  },
  chosen: {
    indicator: ['Indicator', indicatorFaults.unknown],
    orgUnit: ['OrgUnit', unitFaults.unknown],
    article: chosenArticle,
  },
  payload: PublishedFigurePayload,
  command: recordFigure,
});

change('correctFigure', {
  description:
    'Corrects a published figure; what stood before stays to be seen (đính chính số liệu). Editors and above at the root.',
  requires: requireIndicatorWriter,
  of: 'PublishedFigure',
  input: correctFigureInput,
  descriptions: { ...descriptions, reason: 'Why it is corrected, for readers.' },
  chosen: { article: chosenArticle },
  payload: PublishedFigurePayload,
  command: correctFigure,
});

change('withdrawFigure', {
  description:
    'Withdraws a figure that was recorded of the wrong unit or period, or twice; readers see that it is gone and why (rút số liệu). Editors and above at the root.',
  requires: requireIndicatorWriter,
  of: 'PublishedFigure',
  input: withdrawFigureInput,
  descriptions: { reason: 'Why it is withdrawn, for readers.' },
  payload: PublishedFigurePayload,
  command: withdrawFigure,
});
