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

/** A class: what it holds, and what it leaves to better ones. */
type HitClass = [string, ...string[]];

/** The classes of one writing, the best first. */
function classesOf(
  choices: readonly Choice[],
  writing: (scope: Scope, text: string) => string[],
): HitClass[] {
  const holds = (scope: Scope, more: (words: string) => string[] = () => []) =>
    anyChoice(choices, (choice) => [
      ...more(together(choice)),
      ...choice.wanted.flatMap((text) => writing(scope, text)),
    ]);
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
 * What the hits of a query are ranked by: queries of `search.articles.words`, of which no two find the same
 * article, the best first. The accents that were typed come before the place.
 */
export function hitClasses(choices: readonly Choice[]): string[] {
  const words = choices.map(together).join(' ');
  const folded = classesOf(choices, sideBySide);
  const typed = foldForSearch(words) === spellingOf(words) ? [] : classesOf(choices, asTyped);
  // The last holds all that the others of its writing do.
  const known = typed.slice(-1).map(([held]) => held);
  return [...typed, ...folded.map((one) => [...one, ...known])].map(([held, ...better]) =>
    [`(${held})`, ...better.map((other) => `!(${other})`)].join('&'),
  );
}
