import type { LoaderFunctionArgs } from '@remix-run/node';
import { hrefs } from '#platform/addresses.ts';
import { readFigures } from '../read-figures.ts';

/** The figures of an indicator for programs. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { indicator, series } = await readFigures(context.api, params.indicator);
  const url = context.siteUrl + hrefs.indicator(indicator.code);
  const body = JSON.stringify({ url, indicator, series }, null, 2);
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return new Response(`${body}\n`, { headers });
}
