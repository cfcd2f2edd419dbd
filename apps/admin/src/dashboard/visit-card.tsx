import { formatInteger } from '@hoi/localization/number';
import { visitCardWords } from '@hoi/localization/words/frame/dashboard';
import { Fragment } from 'react';
import type { DashboardQuery } from '#generated/graphql.ts';

const rows = [
  ['online', visitCardWords.online],
  ['today', visitCardWords.today],
  ['yesterday', visitCardWords.yesterday],
  ['thisWeek', visitCardWords.thisWeek],
  ['thisMonth', visitCardWords.thisMonth],
  ['total', visitCardWords.total],
] as const;

export function VisitCard({ stats }: { stats: DashboardQuery['visitStats'] }) {
  return (
    <section className="desk-card">
      <h2>{visitCardWords.heading}</h2>
      <dl>
        {rows.map(([name, label]) => (
          <Fragment key={name}>
            <dt>{label}</dt>
            <dd>{formatInteger(stats[name])}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
