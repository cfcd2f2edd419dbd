import { formatRoman } from '@hoi/domain/roman';
import { termYears } from '@hoi/localization/term-text';
import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { changedPayload } from '#graphql/mutation.ts';
import { visibleById } from '#modules/access/identity/per-viewer.ts';
import { Committee } from '#modules/organisation/people/committee.type.ts';
import { byKind, committeeColumns } from '#modules/organisation/people/committee-row.ts';
import {
  forWriters,
  mayWriteAt,
  visibleCommittees,
} from '#modules/organisation/people/person.policy.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { unitOn } from '#modules/organisation/units/unit-on.ts';
import { db } from '#outside/db.ts';
import { dayOf, dayOrNull } from '#outside/stored-day.ts';
import { visibleCongresses } from './congress.policy.ts';
import { type CongressRow, congressColumns } from './congress-row.ts';

const CongressAbilities = abilities(
  'CongressAbilities',
  'What the viewer may do with a congress.',
  { update: { description: 'Change or delete it and its delegates.' } },
);

const CongressDocument = builder.prismaObject('CongressDocument', {
  description: 'A document of a congress (văn kiện).',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    number: t.exposeString('number', {
      description: 'Its number and symbol (số, ký hiệu); may be empty.',
    }),
    issuedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it was issued (ngày ban hành); null when not known.',
      select: { issuedOn: true },
      resolve: ({ issuedOn }) => dayOrNull(issuedOn),
    }),
    url: t.exposeString('url', { description: 'Where it can be read; may be empty.' }),
  }),
});

/** A congress that the viewer may know of; null otherwise. */
export const findCongress = visibleById(visibleCongresses, (where) =>
  db.congress.findMany({ where, select: congressColumns }),
);

export const Congress = builder.objectRef<CongressRow>('Congress');

builder.node(Congress, {
  open: true,
  description: 'A congress of a unit (đại hội) and the term (nhiệm kỳ) that it opens.',
  id: { resolve: (congress) => congress.id },
  loadWithoutCache: (id, { viewer }) => findCongress(viewer, id),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its part of the public address.' }),
    orgUnit: t.field({
      type: OrgUnit,
      description: 'Whose congress it is, as of its first day.',
      resolve: ({ orgUnitId, heldFrom, termFrom }) =>
        unitOn(orgUnitId, dayOf(heldFrom ?? termFrom)),
    }),
    ordinal: t.exposeInt('ordinal', {
      description: 'Which congress of the unit it is, from 1 (đại hội lần thứ).',
    }),
    roman: t.string({
      description: 'The ordinal as congresses are numbered, for example XIV.',
      resolve: ({ ordinal }) => formatRoman(ordinal),
    }),
    termText: t.string({
      description: 'The years of the term, for example “2016–2021” or “từ 2025”.',
      resolve: ({ termFrom, termTo }) => termYears(dayOf(termFrom), dayOrNull(termTo)),
    }),
    termFrom: t.field({
      type: 'Date',
      description: 'The first day of the term.',
      resolve: ({ termFrom }) => dayOf(termFrom),
    }),
    termTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day after the term, also when it ended early; null while it runs on.',
      resolve: ({ termTo }) => dayOrNull(termTo),
    }),
    heldFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'Its first day (khai mạc); null when not known.',
      resolve: ({ heldFrom }) => dayOrNull(heldFrom),
    }),
    heldTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'Its last day (bế mạc); null when not known.',
      resolve: ({ heldTo }) => dayOrNull(heldTo),
    }),
    place: t.exposeString('place', { description: 'Where it was held (địa điểm); may be empty.' }),
    summoned: t.exposeInt('summoned', {
      nullable: true,
      description: 'Delegates summoned (đại biểu triệu tập); null when not known.',
    }),
    attended: t.exposeInt('attended', {
      nullable: true,
      description: 'Delegates who came (đại biểu dự); null when not known.',
    }),
    results: t.exposeString('results', {
      description: 'What came of it (kết quả); plain text, may be empty.',
    }),
    documents: t.prismaField({
      type: [CongressDocument],
      price: { rows: 5 },
      description: 'Its documents (văn kiện), in their order.',
      resolve: async (query, { id }) =>
        (await db.congress
          .findUnique({ where: { id }, select: { id: true } })
          .documents({ ...query, orderBy: [{ position: 'asc' }, { id: 'asc' }] })) ?? [],
    }),
    version: t.int({
      nullable: true,
      description:
        'For expectedVersion of the next change, of its delegates too. For staff of the unit; null for everybody else.',
      resolve: forWriters((row: CongressRow) => row.version),
    }),
    viewerCan: t.field({
      type: CongressAbilities,
      resolve: (row, _args, { viewer }) => ({ update: mayWriteAt(viewer, row) }),
    }),
    committees: t.field({
      type: [Committee],
      price: { rows: 3 },
      description: 'Committees of its term: Ban Chấp hành, Ban Thường vụ, Thường trực.',
      resolve: async ({ id }, _args, { viewer }) => {
        const rows = await db.congress
          .findUnique({ where: { id }, select: { id: true } })
          .committees({
            where: visibleCommittees(viewer),
            orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
            select: committeeColumns,
          });
        return (rows ?? []).sort(byKind);
      },
    }),
  }),
});

/** What a change of a congress returns. */
export const CongressPayload = changedPayload(
  'CongressPayload',
  'congress',
  Congress,
  findCongress,
);
