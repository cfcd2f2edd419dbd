import { foldForSearch, wordsOf } from '@hoi/localization/fold';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordReader } from './read-words.ts';
import { writtenWord } from './written-word.ts';

// Ours, by themselves and with their marks apart; other alphabets, and what ends, joins or hides in words.
const pieces = [
  ...'aàăâbdđeêhiìíklmnoòôơpqrstuùưvxyỳýAĐỲÝ09ðÐɖƣƢøłİßŉΣσжКยา字𝒜𐐀½ﬁ',
  ..." .,-/’'`ʼʹ´′＇“…\u0301\u0323\u031b\u0302\u0345\u093e\u200b\u200d\u00ad\u00a0\ud800",
  'kỳ',
  'kì',
  'quý',
  'qúi',
  'hòa',
  'hoà',
  "Ch'ơm",
  'TP.Tam',
  'ΟΔΟΣ',
];
const texts = fc
  .array(fc.constantFrom(...pieces, ' ', ' '), { maxLength: 60 })
  .map((all) => all.join(''));

describe('the words of a text', () => {
  it('are those that are written, and those found that fold alike, one by one', () => {
    const checked = fc.property(texts, texts, (text, more) => {
      const written = [...text.matchAll(writtenWord)];
      const wanted = new Set([
        ...wordsOf(foldForSearch(text)).filter((_word, index) => index % 3 === 0),
        ...wordsOf(foldForSearch(more)),
      ]);
      const { starts, ends, found } = wordReader(wanted)(text);
      expect(starts).toEqual(written.map(({ index }) => index));
      expect(ends.map((end, word) => text.slice(starts[word], end))).toEqual(
        written.map(([word]) => word),
      );
      const right = written.flatMap(([word], index) => {
        const as = foldForSearch(word);
        return wanted.has(as) ? [{ word: index, as }] : [];
      });
      expect(found).toEqual(right);
    });
    fc.assert(checked, { numRuns: 3000 });
  });
});
