import { expect, it } from 'vitest';
import type { FormValues } from '#providers/data/resource-description.ts';
import { carriedCopy } from './carried-copy.ts';

const sent = {
  title: 'Sắp xếp',
  decisionNumber: '',
  orgUnit: { id: 'u' },
  steps: [{ kind: 'MOVE' }],
};
const keptOf = (values: FormValues) => values;
const typedOn = { ...sent, decisionNumber: '12/QĐ' };

it.each([
  ['its id and version alone', {}],
  [
    'the whole record, some of it in other signs',
    { ...sent, decisionNumber: null, orgUnit: { id: 'u', name: 'Hội' }, slug: 'sap-xep' },
  ],
])('carries on what was typed since it was sent, when the answer tells %s', (_case, told) => {
  expect(
    carriedCopy({ id: 'p', version: 1, ...told }, { sent, mine: typedOn, keptOf }),
  ).toMatchObject({
    version: 1,
    isCarried: true,
    values: { decisionNumber: '12/QĐ' },
  });
  const { values, base } = carriedCopy(
    { id: 'p', version: 1, ...told },
    { sent, mine: typedOn, keptOf },
  );
  expect(Object.keys(values)).toEqual(['decisionNumber']);
  expect(base.decisionNumber ?? '').toBe('');
});

it('carries nothing on that the server made otherwise of what was sent', () => {
  const row = { id: 'p', version: 1, title: 'Sắp xếp 2026' };
  const typed = { title: 'Sắp xếp  2026' };
  expect(carriedCopy(row, { sent: typed, mine: typed, keptOf }).values).toEqual({});
});
