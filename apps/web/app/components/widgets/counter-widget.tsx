import { formatCounter } from '@hoi/localization/number';
import { visitPanel } from '@hoi/localization/words/portal/visits';
import { type FragmentType, readFragment } from '#api/generated/fragment-masking.ts';
import { graphql } from '#api/generated/gql.ts';

const CounterWidgetFragment = graphql(`
  fragment CounterWidget on Query {
    visitStats {
      total
      today
      yesterday
      thisMonth
      lastMonth
      thisWeek
      lastWeek
      online
    }
  }
`);

/** Ten digits, and the figures ungrouped, as readers know the counter from the former site. */
export function CounterWidget({ query }: { query: FragmentType<typeof CounterWidgetFragment> }) {
  const { visitStats: stats } = readFragment(CounterWidgetFragment, query);
  const text = visitPanel;
  const digits = formatCounter(stats.total);
  const digitsFromRight = [...digits].map((digit, at): [number, string] => [10 ** at, digit]);
  const figures: [string, number][] = [
    [text.today, stats.today],
    [text.yesterday, stats.yesterday],
    [text.thisMonth, stats.thisMonth],
    [text.lastMonth, stats.lastMonth],
    [text.thisWeek, stats.thisWeek],
    [text.lastWeek, stats.lastWeek],
    [text.online, stats.online],
  ];
  return (
    <section className="widget counter">
      <h2>{text.heading}</h2>
      <p className="counter-total">
        <span className="visually-hidden">
          {text.total}: {digits}
        </span>
        <span className="counter-digits" aria-hidden="true">
          {digitsFromRight.map(([place, digit]) => (
            <span key={place}>{digit}</span>
          ))}
        </span>
      </p>
      <dl className="figures">
        {figures.map(([name, value]) => (
          <Figure key={name} name={name} value={value} />
        ))}
      </dl>
    </section>
  );
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <>
      <dt>{name}:</dt>
      <dd>{value}</dd>
    </>
  );
}
