import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { clock } from '#outside/clock.ts';
import { visiblePartners } from './partner.policy.ts';

const ApiTokenStatus = describedEnum('ApiTokenStatus', {
  description: 'Whether a token opens anything (tình trạng mã truy cập).',
  descriptions: {
    ACTIVE: 'It does (đang dùng).',
    EXPIRED: 'Its time is over (hết hạn).',
    REVOKED: 'It was ended before its time (đã thu hồi).',
  },
});

builder.prismaNode('ApiToken', {
  id: { field: 'id' },
  nullable: true,
  description:
    "A partner's access token (mã truy cập); the token itself is shown once, when issued. Administrators only.",
  findUnique: (id, { viewer }) => ({ id, partner: visiblePartners(viewer) }),
  fields: (t) => ({
    label: t.exposeString('label', { description: 'What it is for, for those who issue tokens.' }),
    prefix: t.exposeString('prefix', { description: 'Its first letters, to tell tokens apart.' }),
    scopes: t.exposeStringList('scopes', {
      price: { rows: 5 },
      description: 'What it was issued for; every token reads what everybody may.',
    }),
    status: t.field({
      type: ApiTokenStatus,
      description: 'Whether it opens anything now.',
      select: { revokedAt: true, expiresAt: true },
      resolve: ({ revokedAt, expiresAt }) => {
        if (revokedAt) return 'REVOKED';
        return expiresAt > clock.now() ? 'ACTIVE' : 'EXPIRED';
      },
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was issued.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'When it ends by itself.' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was used last, to the minute; null when it was never used.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was ended before its time; null unless it was.',
    }),
    partner: t.relation('partner', { description: 'Whose token it is.' }),
  }),
});

export const PartnerOrganisation = builder.prismaNode('PartnerOrganisation', {
  id: { field: 'id' },
  nullable: true,
  description: 'An organisation that reads our data (đối tác). Administrators only.',
  findUnique: (id, { viewer }) => ({ id, AND: visiblePartners(viewer) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called (tên đối tác).' }),
    contactName: t.exposeString('contactName', {
      description: 'Whom to ask for there (người liên hệ); may be empty.',
    }),
    contactEmail: t.exposeString('contactEmail', {
      description: 'Where she can be written to (thư điện tử); may be empty.',
    }),
    version: t.exposeInt('version'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    tokens: t.relation('tokens', {
      price: { rows: 10 },
      description: 'Its tokens, those that have ended too, latest first.',
      query: { orderBy: { id: 'desc' } },
    }),
  }),
});
