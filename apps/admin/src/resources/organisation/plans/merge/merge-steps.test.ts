import { describe, expect, it } from 'vitest';
import { mergeSteps } from './merge-steps.ts';

const units = ['don', 'leng'];
const fresh = { target: 'NEW', name: 'Xã Trà Tập', unitKind: 'COMMUNE', parent: 'tinh', code: '' };

describe('mergeSteps', () => {
  it('founds the new unit first', () => {
    expect(mergeSteps({ ...fresh, units, roles: 'FOLLOW' }, 'new:2')).toEqual([
      { kind: 'CREATE', ref: 'new:2', name: 'Xã Trà Tập', unitKind: 'COMMUNE', parent: 'tinh' },
      { kind: 'MERGE', units, into: 'new:2', roles: 'FOLLOW' },
    ]);
  });

  it('takes a unit that is there without founding anything', () => {
    const answers = { ...fresh, target: 'OLD', into: 'don', units, roles: 'END' };
    expect(mergeSteps(answers, 'new:1')).toEqual([
      { kind: 'MERGE', units, into: 'don', roles: 'END' },
    ]);
  });
});
