import type { LegacyPage } from './legacy-page.ts';
import type { Passage } from './passages.ts';

/** Something that looks wrong on a page: an editor decides, nothing is corrected by itself. */
export interface Oddity {
  rule: string;
  /** Where on the page, in Vietnamese. */
  where: string;
  found: string;
  /** What it may have to be; empty where only a person can tell. */
  suggestion: string;
  /** Why it looks wrong, in Vietnamese. */
  explanation: string;
}

/** What a rule reads: the parts of the page and every text on it with its place. */
interface InspectedPage {
  page: LegacyPage;
  passages: readonly Passage[];
  /** The lines of the file, before they were told apart. */
  rawLines: readonly string[];
}

export type OddityRule = (inspected: InspectedPage) => Oddity | Oddity[] | null;
