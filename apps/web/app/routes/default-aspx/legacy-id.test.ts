import { describe, expect, it } from 'vitest';
import { readLegacyId } from './legacy-id.ts';

const read = (text: string) => readLegacyId(new URLSearchParams(text));

describe('readLegacyId', () => {
  it.each([
    ['tabid=107&NewsViews=1262&language=vi-VN', 1262],
    ['tabid=107&newsviews=7', 7],
  ])('%s', (text, id) => expect(read(text)).toBe(id));

  it.each(['tabid=107', 'NewsViews=', 'NewsViews=12a', 'NewsViews=-1', 'NewsViews=9999999999'])(
    'finds no number in %s',
    (text) => expect(read(text)).toBeNull(),
  );
});
