import { describe, expect, it } from 'vitest';
import { appointmentFields } from './appointment-fields.ts';

describe('appointmentFields', () => {
  it('leaves an open end and an unnamed congress open', () => {
    const values = { office: 'PRESIDENT', title: 'Chủ tịch', startsOn: '2025-10-10', endsOn: '' };
    expect(appointmentFields(values)).toMatchObject({
      office: 'PRESIDENT',
      endsOn: null,
      congress: null,
      fullTime: false,
    });
  });

  it('keeps the congress that the record names', () => {
    const values = { office: 'KHÔNG CÓ', congress: { id: 'xv', roman: 'XV' }, position: 3 };
    expect(appointmentFields(values)).toMatchObject({
      office: 'OTHER',
      congress: 'xv',
      position: 3,
    });
  });
});
