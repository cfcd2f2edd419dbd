import { foldForSearch, spellingOf, wordsOf } from '@hoi/localization/fold';
import {
  anyChoice,
  asTyped,
  type Choice,
  type Scope,
  sideBySide,
  wholeTitle,
} from '#modules/newsroom/articles/text-match.ts';

/** The wanted words of a choice, without marks and what is left out. */
const together = ({ wanted }: Choice): string => wanted.join(' ');

/** A class of hits. */
export interface HitClass {
  /** A query of `search.articles.words`. */
  query: string;
  /** What it and the other classes of its writing find together. */
  meant: string;
}

/** What a class holds, and what it leaves to better ones. */
type Held = [string, ...string[]];

type Writing = (scope: Scope, text: string) => string[];

/** The classes of one writing, the best first; the last holds all that the others do. */
function classesOf(choices: readonly Choice[], writing: Writing): Held[] {
  const holds = (scope: Scope, more?: (words: string) => string[]) =>
    anyChoice(choices, (choice) => {
      const side = more?.(together(choice)) ?? [];
      // Folded words that stand side by side stand there: what is asked beside it would be read for nothing.
      if (more && writing === sideBySide) return side;
      return [...new Set([...side, ...choice.wanted.flatMap((text) => writing(scope, text))])];
    });
  const near = (scope: Scope) => holds(scope, (words) => sideBySide(scope, words));
  const isTitle = holds('t', (words) => [wholeTitle(words)]);
  const inTitle = holds('t');
  const inLead = holds('s');
  const inText = holds('a');
  // One word stands side by side with itself wherever it stands.
  if (choices.every((choice) => wordsOf(foldForSearch(together(choice))).length < 2)) {
    return [[isTitle], [inTitle, isTitle], [inLead, inTitle], [inText, inLead]];
  }
  return [
    [isTitle],
    [near('t'), isTitle],
    [near('a'), near('t')],
    [inTitle, near('a')],
    [inLead, near('a'), inTitle],
    [inText, near('a'), inLead],
  ];
}

/**
 * What the hits of a query are ranked by: classes of which no two find the same article, the best first. The
 * accents that were typed come before the place.
 */
export function hitClasses(choices: readonly Choice[]): HitClass[] {
  const words = choices.map(together).join(' ');
  const isBare = foldForSearch(words) === spellingOf(words);
  const classes: HitClass[] = [];
  let known: string[] = [];
  for (const writing of isBare ? [sideBySide] : [asTyped, sideBySide]) {
    const ofWriting = classesOf(choices, writing);
    const meant = ofWriting.slice(-1).map(([held]) => held);
    for (const [held, ...better] of ofWriting) {
      const others = [...better, ...known].map((other) => `!(${other})`);
      classes.push({ query: [`(${held})`, ...others].join('&'), meant: meant.join() });
    }
    known = meant;
  }
  return classes;
}
