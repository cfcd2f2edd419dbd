import type { Oddity, OddityRule } from '../oddity.ts';
import type { Passage } from '../passages.ts';

const longestPhrase = 6;
// Words that carry only grammar are never doubled on purpose, as “dần dần” or “luôn luôn” are.
const grammarWords = new Set(
  'của và các là cho với được trong có để tại về do bởi những'.split(' '),
);
// Doubling that good Vietnamese uses: “từng bước, từng bước một”.
const meantDoubled = new Set(['từng bước', 'mỗi ngày', 'ngày càng', 'nhiều nhiều', 'hết lớp này']);

interface Word {
  text: string;
  start: number;
  end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function repeats(words: readonly Word[], at: number, length: number, text: string): boolean {
  const last = words[at + 2 * length - 1];
  const first = words[at];
  if (!first || !last) return false;
  for (let i = at; i < at + length; i++)
    if (words[i]?.text !== words[i + length]?.text) return false;
  // Between two halves of one slip there is nothing but spaces.
  return !/[^\p{L}\p{M}\d\s]/u.test(text.slice(first.start, last.end));
}

function doublingsIn({ text, where }: Passage): Oddity[] {
  const words = wordsOf(text);
  const oddities: Oddity[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = longestPhrase; length >= 1; length--) {
      if (!repeats(words, at, length, text)) continue;
      const phrase = words.slice(at, at + length).map((word) => word.text);
      const isSlip =
        length > 1
          ? new Set(phrase).size > 1 && !meantDoubled.has(phrase.join(' '))
          : grammarWords.has(phrase[0] ?? '');
      const [first, half, next] = [words[at], words[at + length - 1], words[at + 2 * length - 1]];
      if (!isSlip || !first || !half || !next) continue;
      const after = words[at + 2 * length];
      const tail = after ? text.slice(next.end, after.end) : '';
      oddities.push({
        rule: 'doubled-phrase',
        where,
        found: text.slice(first.start, next.end) + tail,
        suggestion: text.slice(first.start, half.end) + tail,
        explanation: 'Cụm từ bị lặp lại liền nhau, có thể do sao chép.',
      });
      at += 2 * length - 1;
      break;
    }
  }
  return oddities;
}

/** A phrase written twice in a row, wholly or up to where the sentence goes on. */
export const doubledPhrase: OddityRule = ({ passages }) => passages.flatMap(doublingsIn);
