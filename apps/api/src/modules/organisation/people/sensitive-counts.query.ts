import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { shownDay } from '#modules/organisation/units/public-days.ts';
import { SensitiveAttribute } from './person.file.ts';
import { countSensitive, type SensitiveCounts, unknownValue } from './sensitive-counts.ts';

type Row = SensitiveCounts['values'][number];

const SensitiveCount = builder.objectRef<Row>('SensitiveCount').implement({
  description: 'How many have one value of a sensitive attribute.',
  fields: (t) => ({
    value: t.string({
      nullable: true,
      description: 'The value, as entered; null: not known.',
      resolve: ({ value }) => (value === unknownValue ? null : value),
    }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'How many people; null: kept back, since it could tell of single persons.',
    }),
  }),
});

const SensitiveCountsType = builder.objectRef<SensitiveCounts>('SensitiveCounts').implement({
  description: 'How many in office have each value of a sensitive attribute.',
  fields: (t) => ({
    asOf: t.expose('asOf', {
      type: 'Date',
      nullable: true,
      description:
        'The day they are of. That asked for; below the permission to read all single facts, the latest end of a half-year that may be told. Null: none.',
    }),
    total: t.exposeInt('total', {
      nullable: true,
      description: 'How many people in office there are; null: kept back.',
    }),
    values: t.expose('values', {
      price: { rows: 20 },
      type: [SensitiveCount],
      description: 'The values that occur, each with its count.',
    }),
  }),
});

builder.queryField('sensitiveCounts', (t) =>
  t.field({
    type: SensitiveCountsType,
    description:
      'Counts of a sensitive attribute among those in office on a day at a unit and below it, today when none is named. For statisticians; whoever may not read everybody’s facts gets those of ends of half-years, none below five and none that tell of single persons beside another day’s. NOT_FOUND for everybody else.',
    args: {
      orgUnit: t.arg.id({ required: true, description: 'The unit, with all below it.' }),
      attribute: t.arg({
        type: SensitiveAttribute,
        required: true,
        description: 'What is counted.',
      }),
      asOf: t.arg({ type: 'Date' }),
    },
    resolve: async (_root, { orgUnit, attribute, asOf }, { viewer }) => {
      const unitId = localId(orgUnit, 'OrgUnit');
      if (!unitId || viewer.kind !== 'staff') throw new NotFoundError();
      return countSensitive(viewer, unitId, attribute, await shownDay(viewer, asOf));
    },
  }),
);
