import { describe, expect, it } from 'vitest';
import { mergeSteps, pageFault } from './merge-steps.ts';

const units = ['don', 'leng'];
const fresh = { target: 'NEW', name: 'Xã Trà Tập', unitKind: 'COMMUNE', parent: 'tinh', code: '' };

describe('pageFault', () => {
  it('lets a page go only when it is answered', () => {
    expect(pageFault(0, { units: ['don'] })).not.toBeNull();
    expect(pageFault(0, { units })).toBeNull();
    expect(pageFault(1, { target: 'OLD', into: '' })).not.toBeNull();
    expect(pageFault(1, { target: 'OLD', into: 'don' })).toBeNull();
    expect(pageFault(1, { ...fresh, name: '  ' })).not.toBeNull();
    expect(pageFault(1, fresh)).toBeNull();
    expect(pageFault(2, {})).not.toBeNull();
    expect(pageFault(2, { roles: 'END' })).toBeNull();
  });
});

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
