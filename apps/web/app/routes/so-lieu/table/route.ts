import { figureColumns, qualifierWords } from '@hoi/localization/words/reporting/figure-pages';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { readFigures } from '../read-figures.ts';
import { csvOf } from './csv.ts';

/** The figures of an indicator as a table. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { indicator, series } = await readFigures(context.api, params.indicator);
  const rows = series.flatMap(({ orgUnit, points }) =>
    points.map(({ period, value, published }) => [
      indicator.name,
      orgUnit.unionName,
      period.label,
      period.from,
      period.to,
      value.value,
      value.denominator,
      qualifierWords[value.qualifier],
      indicator.unit,
      value.text,
      published.source,
      value.footnotes.join(' '),
    ]),
  );
  const headers = { 'content-type': 'text/csv; charset=utf-8' };
  return new Response(csvOf([Object.values(figureColumns), ...rows]), { headers });
}
