import { expect, it } from 'vitest';
import { pastOf } from './unit-past.ts';

it('names a neighbour on the day on which it is worth seeing', () => {
  const past = pastOf({
    startsOn: '2016-01-01',
    startKnown: true,
    endsOn: null,
    history: [
      {
        name: 'Xã Trà Dơn',
        kind: 'COMMUNE',
        levelLabel: '',
        officialCode: null,
        decisionNumber: '',
        validFrom: '2016-01-01',
        validTo: null,
        parent: { slug: 'huyen', unionName: 'Hội LHPN huyện Nam Trà My' },
      },
    ],
    predecessors: [],
    successors: [
      {
        kind: 'MERGED',
        date: '2025-07-01',
        share: null,
        decisionNumber: '',
        unit: { slug: 'moi', unionName: 'Hội LHPN xã Mới', asOf: '2025-07-01' },
      },
    ],
  });
  expect(past.history[0]?.parent).toEqual({
    key: 'huyen',
    label: 'Hội LHPN huyện Nam Trà My',
    day: '2016-01-01',
  });
  expect(past.successors[0]?.unit).toEqual({
    key: 'moi',
    label: 'Hội LHPN xã Mới',
    day: '2025-07-01',
  });
});
