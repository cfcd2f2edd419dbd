import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { RichTextDocument } from '@hoi/richtext/nodes';

/** A row of the newer or older list. */
export interface ListedArticle {
  title: string;
  publishedOn: CalendarDay;
  /** The old portal's number, where the saved HTML still has the row's link. */
  legacyId?: number;
}

/** Who or what stands behind “Nguồn tin:”. */
export interface PageSource {
  asWritten: string;
  name?: string;
  position?: string;
  organisation?: string;
}

export interface SlideCaption {
  asWritten: string;
  /** Without the suffix that a copied file gets. */
  text: string;
  takenOn?: CalendarDay;
  duplicateSuffix?: number;
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
  capturedOn?: CalendarDay;
}

export interface PageLink {
  title: string;
  url?: string;
}

/** Recognised, so that its lines are not taken for something else; not imported. */
export interface PageWeather {
  place?: string;
  observedOn?: CalendarDay;
  lines: string[];
}

/** Everything on one saved page of the old portal. */
export interface LegacyPage {
  legacyId?: number;
  language?: string;
  title: string;
  byline: { asWritten: string; postedBy: string; publishedOn: CalendarDay; viewCount: number };
  /** The article's lines as they stand on the page, before anything was normalised. */
  bodyLines: string[];
  body: RichTextDocument;
  source?: PageSource;
  newer: ListedArticle[];
  older: ListedArticle[];
  newerPages: number;
  olderPages: number;
  captions: SlideCaption[];
  links: PageLink[];
  pollQuestion?: string;
  pollOptions: string[];
  weather?: PageWeather;
  counter: VisitCounter;
  /** Lines inside the two lists that are no row and no pager. */
  unreadLines: string[];
}
