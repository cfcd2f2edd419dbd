import { formatInteger } from '@hoi/localization/number';

interface CountsProps {
  counts: readonly { label: string; count: number }[];
}

/** Figures with what they count; those of nothing are left out. */
export function Counts({ counts }: CountsProps) {
  return (
    <dl className="unit-counts">
      {counts.map(
        ({ label, count }) =>
          count > 0 && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{formatInteger(count)}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
