import { formatCounter } from '@hoi/localization/number';
import { visitPanel } from '@hoi/localization/words/portal/visits';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { type Fact, Facts } from '#components/ui/facts.tsx';

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
  const digits = formatCounter(stats.total);
  const digitsFromRight = [...digits].map((digit, at): [number, string] => [10 ** at, digit]);
  const figures: Fact[] = [
    [visitPanel.today, stats.today],
    [visitPanel.yesterday, stats.yesterday],
    [visitPanel.thisMonth, stats.thisMonth],
    [visitPanel.lastMonth, stats.lastMonth],
    [visitPanel.thisWeek, stats.thisWeek],
    [visitPanel.lastWeek, stats.lastWeek],
    [visitPanel.online, stats.online],
  ];
  return (
    <section className="widget counter">
      <h2>{visitPanel.heading}</h2>
      <p className="counter-total">
        <span className="visually-hidden">
          {visitPanel.total}: {digits}
        </span>
        <span className="counter-digits" aria-hidden="true">
          {digitsFromRight.map(([place, digit]) => (
            <span key={place}>{digit}</span>
          ))}
        </span>
      </p>
      <Facts className="figures" facts={figures} />
    </section>
  );
}
