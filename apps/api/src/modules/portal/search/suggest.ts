import { cleanText } from '@hoi/domain/clean-text';
import { foldForSearch } from '@hoi/localization/fold';
import { writtenWord } from './written-word.ts';

function trigrams(text: string): Set<string> {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

function likeness(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const part of a) if (b.has(part)) shared += 1;
  return shared / (a.size + b.size - shared);
}

// Below this the words of a title have little to do with what was typed.
const leastLikeness = 0.3;

function wordsIn(text: string): string[] {
  return cleanText(text).toLowerCase().match(writtenWord) ?? [];
}

/** The run of words in the titles that looks most like the query, or null. */
export function suggest(query: string, titles: readonly string[]): string | null {
  const typed = wordsIn(query);
  if (typed.length === 0) return null;
  const wanted = trigrams(foldForSearch(typed.join(' ')));
  let best: { text: string; likeness: number } | null = null;
  for (const title of titles) {
    const words = wordsIn(title);
    for (let at = 0; at + typed.length <= words.length; at += 1) {
      const text = words.slice(at, at + typed.length).join(' ');
      const found = likeness(wanted, trigrams(foldForSearch(text)));
      if (found >= leastLikeness && found > (best?.likeness ?? 0)) best = { text, likeness: found };
    }
  }
  return best?.text ?? null;
}
