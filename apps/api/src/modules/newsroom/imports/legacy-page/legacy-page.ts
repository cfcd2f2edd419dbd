import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { RichTextDocument } from '@hoi/richtext/nodes';
import type { MissingBlock } from './page-blocks.ts';

/** Why a file was refused as a saved page. */
type LegacyPageFaultKind = 'EMPTY' | 'TOO_LARGE' | 'BINARY' | 'INCOMPLETE' | 'TOO_LONG';

/** A file that cannot be imported; `message` is one English line for the operator. */
export class LegacyPageFault extends Error {
  readonly kind: LegacyPageFaultKind;
  constructor(kind: LegacyPageFaultKind, message: string) {
    super(message);
    this.name = 'LegacyPageFault';
    this.kind = kind;
  }
}

/** A row of the newer or older list. */
export interface ListedArticle {
  title: string;
  publishedOn: CalendarDay;
  /** The old portal's number, where the saved HTML still has the row's link. */
  legacyId?: number | undefined;
}

/** Who or what stands behind “Nguồn tin:”. */
export interface PageSource {
  asWritten: string;
  name?: string | undefined;
  position?: string | undefined;
  organisation?: string | undefined;
}

export interface SlideCaption {
  asWritten: string;
  /** Without the suffix that a copied file gets. */
  text: string;
  takenOn?: CalendarDay | undefined;
  duplicateSuffix?: number | undefined;
}

/** The visit counter at the moment the page was saved. */
export interface VisitCounter {
  total: number;
  today: number;
  yesterday: number;
  thisMonth: number;
  lastMonth: number;
  thisWeek: number;
  lastWeek: number;
  online: number;
  capturedOn?: CalendarDay | undefined;
}

export interface PageLink {
  title: string;
  url?: string | undefined;
}

/** Recognised, so that its lines are not taken for something else; not imported. */
export interface PageWeather {
  place?: string | undefined;
  observedOn?: CalendarDay | undefined;
  lines: string[];
}

/** Everything on one saved page of the old portal. */
export interface LegacyPage {
  legacyId?: number | undefined;
  language?: string | undefined;
  title: string;
  byline: { asWritten: string; postedBy: string; publishedOn: CalendarDay; viewCount: number };
  /** The article's lines as they stand on the page, before anything was normalised. */
  bodyLines: string[];
  body: RichTextDocument;
  source?: PageSource | undefined;
  newer: ListedArticle[];
  older: ListedArticle[];
  newerPages: number;
  olderPages: number;
  captions: SlideCaption[];
  links: PageLink[];
  pollQuestion?: string | undefined;
  pollOptions: string[];
  weather?: PageWeather | undefined;
  counter?: VisitCounter | undefined;
  /** Lines between the article and what stands beside it that are no row and no pager. */
  unreadLines: string[];
  /** Blocks that the page lacks, or that are not whole. */
  missing: MissingBlock[];
  /** What parts of the page were written in another encoding than they are shown in. */
  garbled?: GarbledText | undefined;
  /** What the article has and its body does not, in words: frames, videos, pictures, hidden rows. */
  leftOut: string[];
}

/** What was changed on the way into the body, by kind. */
export interface BodyChange {
  kind: 'INDENT' | 'DASHED_LIST' | 'END_MARK' | 'CONTROL_CHARACTER';
  count: number;
}

/** Text that was in another encoding and stands converted on the page as it was read. */
export interface GarbledText {
  encoding: string;
  /** The first such line as the file has it. */
  found: string;
  converted: string;
}

/** A saved page, text or HTML, as lines that read like the browser showed them. */
export interface PageLines {
  lines: string[];
  /** The lines from `start` up to `end` as a body. */
  body(start: number, end: number): { document: RichTextDocument; changes: BodyChange[] };
  /** What of the article is not in its body, in words. */
  leftOut: string[];
  garbled?: GarbledText | undefined;
  legacyId?: number | undefined;
  language?: string | undefined;
  /** Old numbers by the link's text. */
  idsByTitle: ReadonlyMap<string, number>;
  /** Entries of the links list, where the HTML still has them. */
  links: PageLink[];
}
