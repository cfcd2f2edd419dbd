import { figurePages } from '@hoi/localization/words/reporting/figure-pages';

interface Bar {
  period: string;
  label: string;
  /** What its height tells: the figure, or the share that it is. */
  size: number;
}

interface Shown {
  name: string;
  /** The earliest first. */
  bars: readonly Bar[];
}

const width = 640;
const height = 260;
const base = 210;
const top = 34;
// More would not be told apart on a telephone; the table has all of them.
const mostBars = 12;

/** The latest figures of a series as bars from nothing, so that their lengths compare as the figures do. */
export function FigureChart({ name, bars }: Shown) {
  const shown = bars.slice(-mostBars);
  const largest = Math.max(...shown.map(({ size }) => size));
  if (shown.length < 2 || largest <= 0) return null;
  const step = width / shown.length;
  const wide = Math.min(96, step * 0.6);
  const told = shown.map(({ period, label }) => figurePages.chartPoint(period, label));
  return (
    <figure className="figure-chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={figurePages.chart(name, told)}>
        {shown.map(({ period, label, size }, place) => {
          const tall = ((base - top) * size) / largest;
          const middle = step * (place + 0.5);
          return (
            <g key={period}>
              <rect x={middle - wide / 2} y={base - tall} width={wide} height={tall} />
              <text x={middle} y={base - tall - 10} textAnchor="middle">
                {label}
              </text>
              <text x={middle} y={base + 26} textAnchor="middle">
                {/\d{4}$/.exec(period)?.[0] ?? period}
              </text>
            </g>
          );
        })}
        <line x1="0" y1={base} x2={width} y2={base} />
      </svg>
    </figure>
  );
}
