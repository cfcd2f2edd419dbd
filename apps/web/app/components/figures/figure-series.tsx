import { formatDate } from '@hoi/localization/date';
import { formatPercent } from '@hoi/localization/number';
import { figurePages } from '@hoi/localization/words/reporting/figure-pages';
import type { FigureSeriesFragment } from '#api/generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { scrollable } from '#components/ui/scrollable.ts';
import { hrefs } from '#platform/addresses.ts';
import { FigureChart } from './figure-chart.tsx';
import { figureLabel } from './figure-label.ts';

const FigureSeriesParts = graphql(`
  fragment FigureSeries on IndicatorSeries {
    indicator {
      name
      counts
    }
    orgUnit {
      slug
      unionName
    }
    points {
      period {
        id
        label
      }
      value {
        value
        denominator
        label
        unit
        text
        footnotes
      }
      changeText
      published {
        source
        article {
          slug
          title
        }
        corrections {
          correctedAt
          text
          reason
        }
      }
    }
  }
`);

type Point = FigureSeriesFragment['points'][number];

/** What part of its whole a ratio is; the number itself where it is none. */
function sizeOf({ value: { value, denominator } }: Point): number {
  return denominator ? value / denominator : value;
}

/** Footnotes of all rows, in their order, each with the number under which the rows name it. */
function numbered(points: readonly Point[]): Map<string, number> {
  const notes = new Set(points.flatMap(({ value }) => value.footnotes));
  return new Map([...notes].map((note, place) => [note, place + 1]));
}

interface Given {
  series: FragmentType<typeof FigureSeriesParts>;
  /** Apart from every other on its page. */
  name: string;
}

/** The figures of a unit through time: a picture, the table that says the same, and what is to be said of it. */
export function FigureSeries({ series, name }: Given) {
  const { indicator, orgUnit, points } = readFragment(FigureSeriesParts, series);
  const notes = numbered(points);
  const latestFirst = points.toReversed();
  const labelOf = ({ value }: Point) => figureLabel(value, indicator);
  const hasShares = points.some(({ value }) => value.denominator);
  const bars = points.map((point) => {
    return { period: point.period.label, label: point.value.label, size: sizeOf(point) };
  });
  const sources = [...new Map(points.map(({ published }) => [published.source, published]))];
  return (
    <section className="figure-series">
      <h2>
        <a href={hrefs.orgUnit(orgUnit.slug)}>{figurePages.seriesOf(orgUnit.unionName)}</a>
      </h2>
      <FigureChart name={indicator.name} bars={bars} />
      <section className="table-scroll" aria-label={indicator.name} {...scrollable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{figurePages.period}</th>
              <th scope="col">{figurePages.value}</th>
              {hasShares && <th scope="col">{figurePages.share}</th>}
              <th scope="col">{figurePages.change}</th>
              <th scope="col">{figurePages.asWritten}</th>
            </tr>
          </thead>
          <tbody>
            {latestFirst.map((point) => (
              <tr key={point.period.id}>
                <th scope="row">{point.period.label}</th>
                <td className="figure">
                  {labelOf(point)}
                  {point.value.footnotes.map((note) => (
                    <sup key={note}>
                      <a
                        href={`#${name}-${notes.get(note)}`}
                        aria-label={figurePages.note(notes.get(note) ?? 0)}
                      >
                        {notes.get(note)}
                      </a>
                    </sup>
                  ))}
                </td>
                {hasShares && (
                  <td>{point.value.denominator ? formatPercent(sizeOf(point)) : ''}</td>
                )}
                <td>{point.changeText}</td>
                <td>{point.value.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.size > 0 && (
        <>
          <h3>{figurePages.notes}</h3>
          <ol className="figure-notes">
            {[...notes].map(([note, place]) => (
              <li key={place} id={`${name}-${place}`}>
                {note}
              </li>
            ))}
          </ol>
        </>
      )}
      <h3>{figurePages.sources}</h3>
      <ul className="figure-sources">
        {sources.map(([source, { article }]) => (
          <li key={source}>
            {source}
            {article && (
              <>
                {' · '}
                <a href={hrefs.article(article.slug)}>{article.title}</a>
              </>
            )}
          </li>
        ))}
      </ul>
      {points.some(({ published }) => published.corrections.length > 0) && (
        <>
          <h3>{figurePages.corrections}</h3>
          <ul className="figure-sources">
            {latestFirst.flatMap(({ period, published }) =>
              published.corrections.map(({ correctedAt, text, reason }) => (
                <li key={period.id + correctedAt}>
                  {formatDate(correctedAt)}: {period.label}, “{text}”. {reason}
                </li>
              )),
            )}
          </ul>
        </>
      )}
    </section>
  );
}
