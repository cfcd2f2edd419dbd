import { describe, expect, it } from 'vitest';
import type { OrgPlanStepPartsFragment } from '#generated/graphql.ts';
import { namesIn, stepSentence, unitKeysIn } from './step-sentence.ts';
import {
  nextRef,
  type StepValues,
  stepFrom,
  stepsNaming,
  stepsOf,
  stepValues,
} from './step-values.ts';

const nothing: OrgPlanStepPartsFragment = {
  kind: 'MOVE',
  ref: null,
  name: null,
  unitKind: null,
  levelLabel: null,
  basis: null,
  code: null,
  dropsCode: false,
  slug: null,
  remains: false,
  roles: null,
  unit: null,
  parent: null,
  into: null,
  childrenTo: null,
  rolesTo: null,
  units: null,
  parts: null,
};
const don = { key: 'don', name: 'Xã Trà Don' };
const leng = { key: 'leng', name: 'Xã Trà Leng' };

const create: StepValues = {
  kind: 'CREATE',
  ref: 'new:1',
  name: 'Xã Trà Tập',
  unitKind: 'COMMUNE',
  parent: 'tinh',
};
const merge: StepValues = { kind: 'MERGE', units: ['don', 'leng'], into: 'new:1', roles: 'FOLLOW' };

describe('stepValues', () => {
  it('keeps apart a code that stays and one that is taken away', () => {
    const rename = { ...nothing, kind: 'RENAME', unit: don, name: 'Xã Trà Đôn' } as const;
    expect(stepValues(rename)).toEqual({ kind: 'RENAME', unit: 'don', name: 'Xã Trà Đôn' });
    expect(stepValues({ ...rename, dropsCode: true })).toHaveProperty('code', null);
    expect(stepsOf([stepValues({ ...rename, dropsCode: true })])[0]).toHaveProperty('code', null);
    expect(stepsOf([stepValues(rename)])[0]).not.toHaveProperty('code');
  });

  it('goes there and back for each field that a kind has', () => {
    const parts = [
      { unit: don, share: 0.4 },
      { unit: leng, share: null },
    ];
    const split = { ...nothing, kind: 'SPLIT', unit: don, parts, roles: 'END' } as const;
    expect(stepsOf([stepValues(split)])).toEqual([
      {
        kind: 'SPLIT',
        unit: 'don',
        parts: [
          { unit: 'don', share: 0.4 },
          { unit: 'leng', share: null },
        ],
        remains: false,
        roles: 'END',
      },
    ]);
  });
});

describe('stepFrom', () => {
  it('leaves aside what the kind does not have, and refuses what has no kind', () => {
    expect(stepFrom({ ...merge, name: 'thừa', parent: 'tinh' })).toEqual(merge);
    expect(stepFrom({ kind: 'BÁN', unit: 'don' })).toBeNull();
    expect(stepFrom({})).toBeNull();
  });
});

describe('signs of new units', () => {
  it('are the first that is free', () => {
    expect(nextRef([])).toBe('new:1');
    expect(nextRef([create, { ...create, ref: 'new:3' }])).toBe('new:2');
  });

  it('are found wherever a step names them', () => {
    const split: StepValues = { kind: 'SPLIT', unit: 'don', parts: [{ unit: 'new:1' }] };
    expect(stepsNaming([create, merge, split], 'new:1')).toEqual([1, 2]);
    expect(stepsNaming([create, merge], 'new:2')).toEqual([]);
  });
});

describe('stepSentence', () => {
  const known = [{ ...nothing, units: [don, leng] }];
  const names = namesIn(known, [create, merge]);

  it('tells a merger with the names of old and new units', () => {
    expect(stepSentence(merge, names)).toBe(
      'Nhập Xã Trà Don, Xã Trà Leng vào Xã Trà Tập (lập mới); vai trò theo sang',
    );
  });

  it('does not count the unit that takes the others in among those that leave', () => {
    expect(stepSentence({ ...merge, into: 'leng', roles: 'END' }, names)).toBe(
      'Nhập Xã Trà Don vào Xã Trà Leng; vai trò kết thúc',
    );
  });

  it('says what is not chosen yet', () => {
    expect(stepSentence({ kind: 'MOVE', unit: 'don' }, names)).toBe(
      'Chuyển Xã Trà Don sang trực thuộc đơn vị chưa chọn',
    );
  });

  it('asks the server for units that are there already only', () => {
    expect(unitKeysIn([create, merge])).toEqual(['tinh', 'don', 'leng']);
  });
});
