import { describe, expect, it } from 'vitest';
import { appointInput } from './appointment.ts';
import { createCongressInput } from './congress.ts';
import { createPersonInput } from './person.ts';

const person = { fullName: ' Lê  Thị Ánh ', purpose: 'Quản lý cán bộ' };

describe('a person', () => {
  it('needs a name and a purpose; the rest is empty', () => {
    expect(createPersonInput.parse(person)).toEqual({
      fullName: 'Lê Thị Ánh',
      purpose: 'Quản lý cán bộ',
      workEmail: '',
      workPhone: '',
      published: false,
    });
    expect(createPersonInput.safeParse({ ...person, purpose: '' }).success).toBe(false);
    expect(createPersonInput.safeParse({ ...person, fullName: ' ' }).success).toBe(false);
  });

  it('is reached at work, by numbers that are no identity cards', () => {
    const withPhone = (workPhone: string) =>
      createPersonInput.safeParse({ ...person, workPhone }).success;
    for (const phone of [
      '0235 3852 123',
      '0912.345.678',
      '+84 235 385 2123',
      '0235 3852 123, 0912 345 678',
      '',
    ]) {
      expect(withPhone(phone), phone).toBe(true);
    }
    for (const phone of ['049085001234', '201 456 789', '3852 123', 'gọi chị Ba', '+']) {
      expect(withPhone(phone), phone).toBe(false);
    }
  });

  it('was born long enough ago', () => {
    const born = (birthYear: number) =>
      createPersonInput.safeParse({ ...person, birthYear }).success;
    expect(born(1899)).toBe(false);
    expect(born(1970)).toBe(true);
    expect(born(new Date().getFullYear())).toBe(false);
    expect(born(1970.5)).toBe(false);
  });
});

it('an office ends after it begins', () => {
  const office = { person: 'p', orgUnit: 'u', office: 'HEAD', title: 'Trưởng ban' };
  const lasts = (startsOn: string, endsOn: string | null) =>
    appointInput.safeParse({ ...office, startsOn, endsOn }).success;
  expect(lasts('2021-05-10', null)).toBe(true);
  expect(lasts('2021-05-10', '2021-05-11')).toBe(true);
  expect(lasts('2021-05-10', '2021-05-10')).toBe(false);
  expect(lasts('2021-02-30', null)).toBe(false);
});

it('a congress of one day, all of whose delegates came', () => {
  const congress = { orgUnit: 'u', ordinal: 14, termFrom: '2021-10-06' };
  const day = { heldFrom: '2021-10-05', heldTo: '2021-10-05', summoned: 9, attended: 9 };
  expect(createCongressInput.safeParse({ ...congress, ...day }).success).toBe(true);
  expect(createCongressInput.safeParse({ ...congress, ...day, attended: 10 }).success).toBe(false);
});
