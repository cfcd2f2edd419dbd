import { figurePages } from '@hoi/localization/words/reporting/figure-pages';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { figureLabel } from '#components/figures/figure-label.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { hrefs } from '#platform/addresses.ts';
import { metaOf } from '#platform/seo.ts';

const FiguresQuery = graphql(`
  query Figures($after: String) {
    indicators(first: 60, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        code
        name
        topic
        counts
        latest {
          period {
            label
          }
          value {
            label
            unit
          }
          changeText
          published {
            orgUnit {
              unionName
            }
          }
        }
      }
    }
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('sau');
  const { indicators } = await context.api.read(FiguresQuery, { after });
  return { indicators, after };
}

export const meta = metaOf<typeof loader>(({ after }) => ({
  title: figurePages.heading,
  description: figurePages.intro,
  path: hrefs.figures(after ?? undefined),
}));

export default function Figures() {
  const { indicators } = useLoaderData<typeof loader>();
  const { hasNextPage, endCursor } = indicators.pageInfo;
  const topics = Map.groupBy(indicators.nodes, ({ topic }) => topic);
  return (
    <main className="wide" id="noi-dung">
      <Breadcrumb steps={[]} />
      <div className="page-head">
        <h1>{figurePages.heading}</h1>
        <p>{figurePages.intro}</p>
      </div>
      {indicators.nodes.length === 0 && <p>{figurePages.none}</p>}
      {[...topics].map(([topic, ofTopic]) => (
        <section key={topic} className="figure-topic">
          <h2>{topic}</h2>
          <ul className="figure-cards">
            {ofTopic.map(({ code, name, latest, ...indicator }) => (
              <li key={code}>
                <h3>
                  <a href={hrefs.indicator(code)}>{name}</a>
                </h3>
                {latest ? (
                  <>
                    <p className="figure-value">{figureLabel(latest.value, indicator)}</p>
                    <p className="meta">
                      {latest.published.orgUnit.unionName}, {latest.period.label}
                    </p>
                    {latest.changeText && <p className="figure-change">{latest.changeText}</p>}
                  </>
                ) : (
                  <p className="meta">{figurePages.noFigure}</p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hasNextPage && endCursor && (
        <p className="more-link">
          <a className="button button-quiet" href={hrefs.figures(endCursor)} rel="next">
            {figurePages.more}
          </a>
        </p>
      )}
    </main>
  );
}
