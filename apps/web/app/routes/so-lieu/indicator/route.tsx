import { formatDate } from '@hoi/localization/date';
import { figurePages } from '@hoi/localization/words/reporting/figure-pages';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { FigureSeries } from '#components/figures/figure-series.tsx';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { hrefs } from '#platform/addresses.ts';
import { notFound } from '#platform/not-found.ts';
import { metaOf } from '#platform/seo.ts';

const IndicatorQuery = graphql(`
  query Indicator($code: String!) {
    indicator(code: $code) {
      code
      name
      source
      definitions {
        validFrom
        text
        breaksSeries
        reason
      }
      latest {
        sentence
      }
      withdrawnCount
      withdrawnFigures {
        id
        period {
          label
        }
        orgUnit {
          unionName
        }
        value {
          label
        }
        withdrawal {
          at
          reason
        }
      }
    }
    indicatorSeries(input: { indicators: [$code] }) {
      older
      orgUnit {
        id
      }
      ...FigureSeries
    }
  }
`);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const code = params.indicator ?? notFound();
  const { indicator, indicatorSeries } = await context.api.read(IndicatorQuery, { code });
  return { indicator: indicator ?? notFound(), series: indicatorSeries };
}

export const meta = metaOf<typeof loader>(({ indicator: { code, name, latest } }) => ({
  title: name,
  description: latest?.sentence ?? name,
  path: hrefs.indicator(code),
}));

export default function IndicatorPage() {
  const { indicator, series } = useLoaderData<typeof loader>();
  const { code, name, source, definitions, latest, withdrawnFigures, withdrawnCount } = indicator;
  return (
    <main className="wide" id="noi-dung">
      <Breadcrumb steps={[{ label: figurePages.heading, href: hrefs.figures() }]} />
      <div className="page-head">
        <h1>{name}</h1>
        <p className="figure-sentence">{latest ? `${latest.sentence}.` : figurePages.noFigure}</p>
      </div>
      {series.map((one, place) => (
        <FigureSeries key={one.orgUnit.id} series={one} name={`ghi-chu-${place + 1}`} />
      ))}
      {series.some(({ older }) => older) && <p className="meta">{figurePages.newest}</p>}
      {withdrawnFigures.length > 0 && (
        <section className="figure-series">
          <h2>{figurePages.withdrawn}</h2>
          <ul className="figure-sources">
            {withdrawnFigures.map(({ id, period, orgUnit, value, withdrawal }) => (
              <li key={id}>
                {figurePages.withdrawnLine({
                  day: withdrawal ? formatDate(withdrawal.at) : '',
                  value: value.label,
                  period: period.label,
                  unit: orgUnit.unionName,
                  reason: withdrawal?.reason ?? '',
                })}
              </li>
            ))}
          </ul>
          {withdrawnCount > withdrawnFigures.length && (
            <p className="meta">
              {figurePages.withdrawnMore(withdrawnCount - withdrawnFigures.length)}
            </p>
          )}
        </section>
      )}
      <section className="figure-series">
        <h2>{figurePages.definition}</h2>
        {definitions.map(({ validFrom, text, breaksSeries, reason }) => (
          <div key={validFrom} className="figure-definition">
            <p>{text}</p>
            <p className="meta">{figurePages.validFrom(formatDate(validFrom))}</p>
            {breaksSeries && <p>{figurePages.seriesBreaks(reason)}</p>}
          </div>
        ))}
        {source && (
          <p className="meta">
            {figurePages.sources}: {source}
          </p>
        )}
      </section>
      {series.length > 0 && (
        <p className="figure-files">
          {figurePages.download}:{' '}
          <a href={hrefs.indicatorFile(code, 'csv')} download>
            {figurePages.table}
          </a>
          {' · '}
          <a href={hrefs.indicatorFile(code, 'json')} download>
            {figurePages.data}
          </a>
        </p>
      )}
    </main>
  );
}
