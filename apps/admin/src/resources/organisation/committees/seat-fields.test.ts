import { describe, expect, it } from 'vitest';
import { seatFields } from './seat-fields.ts';

describe('seatFields', () => {
  it('says every field of a seat, the empty ones as empty', () => {
    const seat = { id: 'x', title: 'Chủ tịch', startsOn: '2021-10-05', endsOn: '', position: '3' };
    expect(seatFields(seat)).toEqual({
      title: 'Chủ tịch',
      startsOn: '2021-10-05',
      endsOn: null,
      decisionNumber: '',
      position: 3,
    });
  });
});
