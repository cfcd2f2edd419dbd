import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { dateOf, dayOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { mayWriteIndicators, visibleIndicators } from './indicator.policy.ts';
import { IndicatorCounts, IndicatorKind, IndicatorSensitivity } from './indicator-enums.type.ts';

const IndicatorDefinition = builder.prismaObject('IndicatorDefinition', {
  description: 'What an indicator means from a day on (định nghĩa).',
  fields: (t) => ({
    validFrom: t.field({
      type: 'Date',
      description: 'The first day on which it holds; until the next one begins.',
      select: { validFrom: true },
      resolve: ({ validFrom }) => dayOf(validFrom),
    }),
    text: t.exposeString('text', { description: 'Plain text in several lines.' }),
    breaksSeries: t.exposeBoolean('breaksSeries', {
      description: 'Whether figures of before are not to be compared with those of after that day.',
    }),
    reason: t.exposeString('reason', {
      description: 'What changed then, where the series breaks; else empty.',
    }),
  }),
});

const IndicatorAbilities = abilities(
  'IndicatorAbilities',
  'What the viewer may do with an indicator.',
  { update: { description: 'Change it, define it, record and correct its figures.' } },
);

export const Indicator = builder.prismaNode('Indicator', {
  open: true,
  id: { field: 'id' },
  nullable: true,
  description:
    'Something that the Union counts (chỉ tiêu). One that is for the staff is known to nobody else.',
  findUnique: (id, { viewer }) => ({ id, AND: visibleIndicators(viewer) }),
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'Its name in addresses (/so-lieu/<code>) and questions; it stays.',
    }),
    name: t.exposeString('name', { description: 'As sentences begin: Tổng số hội viên.' }),
    shortName: t.exposeString('shortName', {
      description: 'For where there is little room; may be empty.',
    }),
    topic: t.exposeString('topic', { description: 'Under what heading it stands (nhóm).' }),
    position: t.exposeInt('position', { description: 'Place in the catalogue, smallest first.' }),
    counts: t.expose('counts', { type: IndicatorCounts, description: 'What is counted.' }),
    unit: t.exposeString('unit', {
      description: 'The word that follows a figure: người, lớp, đồng, %.',
    }),
    kind: t.expose('kind', { type: IndicatorKind, description: 'Of a day, or of a time.' }),
    addsOverUnits: t.exposeBoolean('addsOverUnits', {
      description: 'Whether the figures of units may be added up.',
    }),
    addsOverPeriods: t.exposeBoolean('addsOverPeriods', {
      description: 'Whether the figures of periods may be added up; never those of persons.',
    }),
    decimals: t.exposeInt('decimals', { description: 'How many decimals its figures have, 0–3.' }),
    sensitivity: t.expose('sensitivity', {
      type: IndicatorSensitivity,
      description: 'Who may know of it.',
    }),
    source: t.exposeString('source', {
      description: 'Where its figures come from (nguồn); may be empty.',
    }),
    definitions: t.relation('definitions', {
      price: { rows: 5 },
      description: 'What it means and meant, the latest first.',
      query: { orderBy: { validFrom: 'desc' }, take: 50 },
    }),
    definition: t.prismaField({
      type: IndicatorDefinition,
      nullable: true,
      description: 'What it means on a day; null before its first definition.',
      args: { asOf: t.arg({ type: 'Date' }) },
      select: { num: true },
      resolve: (query, { num: indicatorNum }, { asOf }) =>
        db.indicatorDefinition.findFirst({
          ...query,
          where: { indicatorNum, validFrom: { lte: dateOf(asOf ?? today()) } },
          orderBy: { validFrom: 'desc' },
        }),
    }),
    version: t.exposeInt('version'),
    viewerCan: t.field({
      type: IndicatorAbilities,
      resolve: (_row, _args, { viewer }) => ({ update: mayWriteIndicators(viewer) }),
    }),
  }),
});
