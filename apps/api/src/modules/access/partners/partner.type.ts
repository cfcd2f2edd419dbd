import { builder } from '#graphql/builder.ts';
import { clock } from '#outside/clock.ts';
import { visiblePartners } from './partner.policy.ts';

const ApiTokenStatus = builder.enumType('ApiTokenStatus', {
  description: 'Whether a token opens anything (tình trạng mã truy cập).',
  values: ['ACTIVE', 'EXPIRED', 'REVOKED'] as const,
});

builder.prismaNode('ApiToken', {
  id: { field: 'id' },
  nullable: true,
  description:
    "A partner's access token (mã truy cập); the token itself is shown once, when issued. Administrators only.",
  findUnique: (id, { viewer }) => ({ id, partner: visiblePartners(viewer) }),
  fields: (t) => ({
    label: t.exposeString('label'),
    prefix: t.exposeString('prefix', { description: 'Its first letters, to tell tokens apart.' }),
    scopes: t.exposeStringList('scopes', { price: { rows: 5 }, description: 'What it may read.' }),
    status: t.field({
      type: ApiTokenStatus,
      select: { revokedAt: true, expiresAt: true },
      resolve: ({ revokedAt, expiresAt }) => {
        if (revokedAt) return 'REVOKED';
        return expiresAt > clock.now() ? 'ACTIVE' : 'EXPIRED';
      },
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'To the minute; null when it was never used.',
    }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true }),
    partner: t.relation('partner'),
  }),
});

export const PartnerOrganisation = builder.prismaNode('PartnerOrganisation', {
  id: { field: 'id' },
  nullable: true,
  description: 'An organisation that reads our data (đối tác). Administrators only.',
  findUnique: (id, { viewer }) => ({ id, AND: visiblePartners(viewer) }),
  fields: (t) => ({
    name: t.exposeString('name'),
    contactName: t.exposeString('contactName'),
    contactEmail: t.exposeString('contactEmail'),
    version: t.exposeInt('version', { description: 'For expectedVersion of the next update.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    tokens: t.relation('tokens', { price: { rows: 10 }, query: { orderBy: { id: 'desc' } } }),
  }),
});
