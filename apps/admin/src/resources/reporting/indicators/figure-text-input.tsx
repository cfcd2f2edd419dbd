import { isUnderstood, readFigure } from '@hoi/domain/written-figure';
import { figureWithUnit } from '@hoi/localization/figure-text';
import {
  figureFields,
  figureQuestion,
  figureWords,
} from '@hoi/localization/words/reporting/indicators';
import { useWatch } from 'react-hook-form';
import { TextInput } from '#components/ruled/inputs.tsx';
import type { IndicatorPartsFragment } from '#generated/graphql.ts';

/** What is typed, shown back as it is understood, or asked back. */
function answerTo(typed: unknown, indicator: IndicatorPartsFragment): string | false {
  if (typeof typed !== 'string' || typed.trim() === '') return false;
  const read = readFigure(typed, indicator);
  return isUnderstood(read)
    ? figureWords.understood(figureWithUnit(read, indicator))
    : figureQuestion(read.reason, { ...indicator, text: typed.trim() });
}

/** A figure as it was written; below it stands how it is understood. */
export function FigureTextInput({ indicator }: { indicator: IndicatorPartsFragment }) {
  const typed: unknown = useWatch({ name: 'text' });
  return (
    <TextInput source="text" label={figureFields.text} helperText={answerTo(typed, indicator)} />
  );
}
