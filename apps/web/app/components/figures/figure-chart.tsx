import { briefPeriods } from '@hoi/localization/figure-text';
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

// Units of the picture; on a telephone one is three quarters of a pixel.
const width = 480;
const height = 220;
const base = 180;
const top = 28;
// More would not be told apart on a telephone; the table has all of them.
const mostBars = 5;

/** The latest figures of a series as bars from nothing, so that their lengths compare as the figures do. */
export function FigureChart({ name, bars }: Shown) {
  const shown = bars.slice(-mostBars);
  const largest = Math.max(...shown.map(({ size }) => size));
  if (shown.length < 2 || largest <= 0) return null;
  const step = width / shown.length;
  const wide = step * 0.5;
  const names = briefPeriods(shown.map(({ period }) => period));
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
              <text x={middle} y={base - tall - 8} textAnchor="middle">
                {label}
              </text>
              <text x={middle} y={base + 22} textAnchor="middle">
                {names[place]}
              </text>
            </g>
          );
        })}
        <line x1="0" y1={base} x2={width} y2={base} />
      </svg>
    </figure>
  );
}
