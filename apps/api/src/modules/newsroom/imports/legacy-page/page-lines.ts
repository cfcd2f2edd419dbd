import type { RichTextDocument } from '@hoi/richtext/nodes';
import type { PageLink } from './legacy-page.ts';

/** What was changed on the way into the body, by kind. */
export interface BodyChange {
  kind: 'INDENT' | 'DASHED_LIST' | 'END_MARK' | 'CONTROL_CHARACTER';
  count: number;
}

/** A saved page, text or HTML, as lines that read like the browser showed them. */
export interface PageLines {
  lines: string[];
  /** The lines from `start` up to `end` as a body. */
  body(start: number, end: number): { document: RichTextDocument; changes: BodyChange[] };
  legacyId?: number;
  language?: string;
  /** Old numbers by the link's text. */
  idsByTitle: ReadonlyMap<string, number>;
  /** Entries of the links list, where the HTML still has them. */
  links: PageLink[];
}
