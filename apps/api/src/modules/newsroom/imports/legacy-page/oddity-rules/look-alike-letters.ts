import { ourLetters } from '@hoi/domain/clean-text';
import type { Oddity, OddityRule } from '../oddity.ts';
import type { Passage } from '../passages.ts';

function foreignIn({ text, where }: Passage): Oddity[] {
  const ours = ourLetters(text);
  if (ours === text) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: found, index }) => {
    const suggestion = ours.slice(index, index + found.length).normalize('NFC');
    if (suggestion === found) return [];
    return {
      rule: 'look-alike-letter',
      where,
      found,
      suggestion,
      explanation: `“${found}” có chữ của bảng chữ cái khác, nhìn giống đ hoặc ư (Ð, ð, ƣ).`,
    };
  });
}

/** Words with letters of other languages that look like ours: nobody sees it, and no search finds them. */
export const lookAlikeLetters: OddityRule = ({ passages }) => passages.flatMap(foreignIn);
