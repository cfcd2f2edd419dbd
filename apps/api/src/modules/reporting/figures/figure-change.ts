import type { IndicatorSensitivity } from '@hoi/domain/indicator';
import { recorderOf } from '#modules/access/audit/record.ts';
import { indicatorTags } from '#modules/reporting/indicators/indicator-change.ts';

interface Told {
  id: string;
  indicator: { code: string; sensitivity: IndicatorSensitivity };
}

export const recordFigureDeed = recorderOf(
  'PublishedFigure',
  ({ indicator }: Told) => indicatorTags(indicator),
  ({ indicator }) => ({ code: indicator.code }),
);
