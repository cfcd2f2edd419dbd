import { builder } from '#graphql/builder.ts';
import { liveSessions } from '#modules/access/identity/session.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { ViewerType } from './viewer.type.ts';

const Session = builder.prismaNode('Session', {
  id: { field: 'id' },
  nullable: true,
  description: 'Where the viewer is signed in (phiên đăng nhập); her own only.',
  findUnique: (id, { viewer }) => ({
    id,
    userId: viewer.kind === 'staff' ? viewer.userId : { in: [] },
  }),
  fields: (t) => ({
    userAgent: t.exposeString('userAgent', { description: 'The browser, as it names itself.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When she signed in.' }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      description: 'When it was used last, to the minute.',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'When it ends, however often it is used.',
    }),
    current: t.boolean({
      select: { id: true },
      description: 'Whether this request came with it.',
      resolve: ({ id }, _args, { viewer }) => viewer.kind === 'staff' && viewer.sessionId === id,
    }),
  }),
});

builder.objectField(ViewerType, 'sessions', (t) =>
  t.prismaField({
    type: [Session],
    price: { rows: 5 },
    description: 'Where the viewer is signed in now, last used first; empty for a partner.',
    resolve: (query, viewer) =>
      viewer.kind === 'staff'
        ? db.session.findMany({
            ...query,
            where: { userId: viewer.userId, ...liveSessions(clock.now()) },
            orderBy: { lastSeenAt: 'desc' },
            take: 100,
          })
        : [],
  }),
);
