import { formatInteger } from '@hoi/localization/number';
import { unitCountLabels } from '@hoi/localization/words/organisation/unit-pages';

const kinds = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'BRANCH', 'GROUP', 'SPECIAL'] as const;

type Count = { label: string; count: number };

/** What there is of each level, and of other things, as far as there is any. */
export function countsOf(
  unitsOf: (kind: (typeof kinds)[number]) => number,
  ...others: readonly Count[]
): Count[] {
  const levels = kinds.map((kind) => ({ label: unitCountLabels[kind], count: unitsOf(kind) }));
  return [...levels, ...others].filter(({ count }) => count > 0);
}

/** Figures with what they count. */
export function Counts({ counts }: { counts: readonly Count[] }) {
  return (
    <dl className="unit-counts">
      {counts.map(({ label, count }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{formatInteger(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
