import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { SiteSettings, unsavedSettings } from './site-settings.type.ts';

builder.queryField('siteSettings', (t) =>
  t.field({
    type: SiteSettings,
    open: true,
    shared: true,
    description: 'The portal and its owner, as header and footer name them.',
    resolve: async () => (await db.siteSetting.findUnique({ where: { id: 1 } })) ?? unsavedSettings,
  }),
);
