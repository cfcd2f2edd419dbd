import { becomings } from '@hoi/localization/words/organisation/plan-effects';
import { expect, it } from 'vitest';
import { endedLines } from './ended-lines.ts';

it('names whom and what a unit that ends takes along, and what becomes of each', () => {
  const unit = {
    __typename: 'OrgUnit' as const,
    name: 'Xã Trà Dơn',
    appointments: [{ title: 'Chủ tịch', person: { fullName: 'Hồ Thị Lan' } }],
    committees: [{ kind: 'EXECUTIVE' as const }],
    contact: { address: '', phone: '0235 3880 001', email: '' },
  };
  expect(endedLines([unit, { ...unit, appointments: [], committees: [], contact: null }])).toEqual([
    { unit: 'Xã Trà Dơn', what: 'Hồ Thị Lan, Chủ tịch', becomes: becomings.office },
    { unit: 'Xã Trà Dơn', what: 'Ban Chấp hành', becomes: becomings.committee },
    { unit: 'Xã Trà Dơn', what: '0235 3880 001', becomes: becomings.contact },
  ]);
});
