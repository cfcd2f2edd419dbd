import type { LegacyPage } from './legacy-page.ts';
import type { Oddity, OddityRule } from './oddity.ts';
import { allCapsName, allCapsTitle, strayCapital } from './oddity-rules/capitals.ts';
import { probableMisspelling } from './oddity-rules/confusable-words.ts';
import {
  contradictoryDates,
  dateOnlyTimestamp,
  dateWithoutSeparators,
} from './oddity-rules/dates.ts';
import { documentSymbols } from './oddity-rules/document-symbols.ts';
import { doubledPhrase } from './oddity-rules/doubled-phrase.ts';
import { numberWithoutGrouping, sundayFirstWeek } from './oddity-rules/figures.ts';
import { mixedCapitalisation } from './oddity-rules/mixed-capitalisation.ts';
import { noBreakSpaces } from './oddity-rules/no-break-spaces.ts';
import {
  authorAsSource,
  duplicateFileSuffix,
  lostContent,
  newerListNotAdjacent,
  roleAsPoster,
} from './oddity-rules/people-and-lists.ts';
import {
  commaBeforeEllipsis,
  fullStopInTitle,
  mixedDash,
  mixedEllipsis,
  mixedQuotes,
} from './oddity-rules/punctuation.ts';
import {
  sharedPredicate,
  shortenedTitle,
  shortenedUnits,
} from './oddity-rules/shortened-wording.ts';
import {
  hyphenSpacing,
  missingSpaceAfterColon,
  missingSpaceAfterComma,
  spaceBeforeParenthesis,
  spaceBeforePunctuation,
  spaceInListDates,
} from './oddity-rules/spacing.ts';
import { mixedTonePlacement } from './oddity-rules/tone-placement.ts';
import { degreeWithoutScale, wrongUnit } from './oddity-rules/units.ts';
import { unknownAbbreviation } from './oddity-rules/unknown-abbreviation.ts';
import { passagesOf } from './passages.ts';

// The order is the order of the report: what changes meaning first, what only looks uneven last.
const rules: readonly OddityRule[] = [
  doubledPhrase,
  unknownAbbreviation,
  probableMisspelling,
  documentSymbols,
  contradictoryDates,
  dateWithoutSeparators,
  numberWithoutGrouping,
  sharedPredicate,
  shortenedTitle,
  shortenedUnits,
  strayCapital,
  mixedCapitalisation,
  allCapsTitle,
  allCapsName,
  authorAsSource,
  roleAsPoster,
  dateOnlyTimestamp,
  newerListNotAdjacent,
  sundayFirstWeek,
  duplicateFileSuffix,
  lostContent,
  wrongUnit,
  degreeWithoutScale,
  hyphenSpacing,
  missingSpaceAfterComma,
  missingSpaceAfterColon,
  spaceBeforePunctuation,
  spaceBeforeParenthesis,
  spaceInListDates,
  commaBeforeEllipsis,
  fullStopInTitle,
  mixedQuotes,
  mixedEllipsis,
  mixedDash,
  mixedTonePlacement,
  noBreakSpaces,
];

/** Everything that looks wrong on a page, found by rules that know nothing of this page. */
export function findOddities(page: LegacyPage, rawLines: readonly string[]): Oddity[] {
  const inspected = { page, rawLines, passages: passagesOf(page) };
  return rules.flatMap((rule) => rule(inspected));
}
