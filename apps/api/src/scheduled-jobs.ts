import { forgetOutbox } from './modules/access/audit/forget-outbox.command.ts';
import { forgetExpired } from './modules/access/identity/forget-expired.command.ts';
import { forgetTokenUsage } from './modules/access/partners/forget-token-usage.command.ts';
import { removeMarked } from './modules/newsroom/media/remove-marked.command.ts';
import { renderMarked } from './modules/newsroom/media-uses/render-marked.command.ts';
import { announceDue } from './modules/newsroom/schedule/announce-due.command.ts';
import { forgetVisitors } from './modules/portal/visits/forget-visitors.command.ts';
import { refreshWeather } from './modules/portal/weather/refresh-weather.command.ts';
import type { Job } from './outside/jobs.ts';

/** Everything that happens by the clock. */
export const scheduledJobs: readonly Job[] = [
  { name: 'announce-due', cron: '* * * * *', atStart: true, run: announceDue },
  { name: 'render-marked', cron: '*/10 * * * *', atStart: true, run: renderMarked },
  // What a backup, or the end of a server, left behind.
  { name: 'remove-files', cron: '*/10 * * * *', atStart: true, run: removeMarked },
  {
    name: 'refresh-weather',
    cron: '*/15 * * * *',
    atStart: true,
    // The settings name the place.
    onChangeOf: ['site-settings'],
    run: async () => {
      await refreshWeather();
      return null;
    },
  },
  {
    name: 'forget-old',
    cron: '*/10 * * * *',
    run: async () => {
      await forgetVisitors();
      await forgetExpired();
      await forgetTokenUsage();
      await forgetOutbox();
      return null;
    },
  },
];
