import type { LegacyPage } from './legacy-page.ts';
import type { Oddity, OddityRule } from './oddity.ts';
import * as capitals from './oddity-rules/capitals.ts';
import { probableMisspelling } from './oddity-rules/confusable-words.ts';
import * as dates from './oddity-rules/dates.ts';
import { documentSymbols } from './oddity-rules/document-symbols.ts';
import { doubledPhrase } from './oddity-rules/doubled-phrase.ts';
import * as figures from './oddity-rules/figures.ts';
import { garbledEncoding } from './oddity-rules/garbled-encoding.ts';
import { lookAlikeLetters } from './oddity-rules/look-alike-letters.ts';
import { mixedCapitalisation } from './oddity-rules/mixed-capitalisation.ts';
import { noBreakSpaces } from './oddity-rules/no-break-spaces.ts';
import * as parts from './oddity-rules/people-and-lists.ts';
import * as punctuation from './oddity-rules/punctuation.ts';
import * as wording from './oddity-rules/shortened-wording.ts';
import * as spacing from './oddity-rules/spacing.ts';
import { mixedTonePlacement } from './oddity-rules/tone-placement.ts';
import * as units from './oddity-rules/units.ts';
import { unknownAbbreviation } from './oddity-rules/unknown-abbreviation.ts';
import { passagesOf } from './passages.ts';

// The order is the order of the report: what changes meaning first, what only looks uneven last.
const rules: readonly OddityRule[] = [
  garbledEncoding,
  doubledPhrase,
  unknownAbbreviation,
  lookAlikeLetters,
  probableMisspelling,
  documentSymbols,
  dates.contradictoryDates,
  dates.dateWithoutSeparators,
  figures.numberWithoutGrouping,
  wording.sharedPredicate,
  wording.shortenedTitle,
  wording.shortenedUnits,
  capitals.strayCapital,
  mixedCapitalisation,
  capitals.allCapsTitle,
  capitals.allCapsName,
  parts.authorAsSource,
  parts.roleAsPoster,
  dates.dateOnlyTimestamp,
  parts.newerListNotAdjacent,
  figures.sundayFirstWeek,
  parts.duplicateFileSuffix,
  parts.lostContent,
  units.wrongUnit,
  units.degreeWithoutScale,
  spacing.hyphenSpacing,
  spacing.missingSpaceAfterComma,
  spacing.missingSpaceAfterColon,
  spacing.spaceBeforePunctuation,
  spacing.spaceBeforeParenthesis,
  spacing.spaceInListDates,
  punctuation.commaBeforeEllipsis,
  punctuation.fullStopInTitle,
  punctuation.mixedQuotes,
  punctuation.mixedEllipsis,
  punctuation.mixedDash,
  mixedTonePlacement,
  noBreakSpaces,
];

/** Everything that looks wrong on a page, found by rules that know nothing of this page. */
export function findOddities(page: LegacyPage, rawLines: readonly string[]): Oddity[] {
  const inspected = { page, rawLines, passages: passagesOf(page) };
  return rules.flatMap((rule) => rule(inspected) ?? []);
}
