import { builder } from '#graphql/builder.ts';
import type { VisitStats as Stats } from './read-visit-stats.ts';

const localDays = 'counted by days in Viet Nam (UTC+7).';

export const VisitStats = builder.objectRef<Stats>('VisitStats').implement({
  description: `The visit counter (thống kê truy cập). A visit is one page opened by a person; ${localDays}`,
  fields: (t) => ({
    total: t.expose('total', {
      type: 'BigInt',
      description: 'All visits, those that the former portal had counted included.',
    }),
    today: t.exposeInt('today', { description: 'Visits since midnight (hôm nay).' }),
    yesterday: t.exposeInt('yesterday', { description: 'Visits of the day before (hôm qua).' }),
    thisWeek: t.exposeInt('thisWeek', { description: 'Visits since Monday (tuần này).' }),
    lastWeek: t.exposeInt('lastWeek', {
      description: 'Visits of the week before, Monday to Sunday (tuần trước).',
    }),
    thisMonth: t.exposeInt('thisMonth', {
      description: 'Visits since the first of the month (tháng này).',
    }),
    lastMonth: t.exposeInt('lastMonth', {
      description: 'Visits of the month before (tháng trước).',
    }),
    online: t.exposeInt('online', {
      description: 'People seen in the last five minutes (số người đang online).',
    }),
    asOf: t.expose('asOf', {
      type: 'DateTime',
      description: 'When these figures were read; they may be up to five seconds old.',
    }),
  }),
});
