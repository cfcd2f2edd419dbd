import { committeeKinds } from '@hoi/domain/committee-kind';
import { delegateKinds } from '@hoi/domain/delegate-kind';
import { offices } from '@hoi/domain/office';
import { qualificationKinds } from '@hoi/domain/qualification-kind';
import { sensitiveAttributes } from '@hoi/domain/sensitive-attribute';
import { expect, it } from 'vitest';
import * as labels from './people-labels.ts';

const lists: [Record<string, string>, readonly string[]][] = [
  [labels.officeLabels, offices],
  [labels.committeeKindLabels, committeeKinds],
  [labels.qualificationKindLabels, qualificationKinds],
  [labels.sensitiveAttributeLabels, sensitiveAttributes],
  [labels.delegateKindLabels, delegateKinds],
];

it('name every value once, composed and with a capital', () => {
  for (const [map, values] of lists) {
    expect(Object.keys(map)).toEqual([...values]);
    const texts = Object.values(map);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text.normalize('NFC')).toMatch(/^\p{Lu}\S/u);
  }
});
