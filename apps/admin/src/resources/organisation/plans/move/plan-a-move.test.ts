import { describe, expect, it } from 'vitest';
import { withMove } from './plan-a-move.ts';

describe('withMove', () => {
  it('adds the move and leaves the other steps as they are', () => {
    const rename = { kind: 'RENAME', unit: 'don', name: 'Xã Trà Đôn' } as const;
    expect(withMove([rename], { unit: 'don', parent: 'tinh' })).toEqual([
      rename,
      { kind: 'MOVE', unit: 'don', parent: 'tinh' },
    ]);
  });

  it('lets the last word about a unit stand', () => {
    const before = withMove([], { unit: 'don', parent: 'huyen' });
    expect(withMove(before, { unit: 'don', parent: 'tinh' })).toEqual([
      { kind: 'MOVE', unit: 'don', parent: 'tinh' },
    ]);
  });
});
