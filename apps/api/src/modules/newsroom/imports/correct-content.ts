import { ConflictError } from '@hoi/domain/errors';
import { importFaults } from '@hoi/localization/words/newsroom/imports';
import type { RichTextDocument, RichTextNode } from '@hoi/richtext/nodes';
import { places } from './legacy-page/places.ts';

interface Correction {
  rule: string;
  place: string;
  found: string;
  suggestion: string;
}

/** The texts of an article that a suggestion can be about. */
export interface Corrected {
  title: string;
  source: string;
  body: RichTextDocument;
}

const paragraphPlace = new RegExp(`^${places.paragraph} (\\d+)$`);

const changed = ({ found }: Correction) => new ConflictError(importFaults.placeChanged(found));

// Rules whose suggestion stands for what was found, word by word; the others' is advice to a person.
const literal =
  /^(look-alike-letter|probable-misspelling|doubled-phrase|stray-capital|all-caps-name|mixed-capitalisation|hyphen-spacing|missing-space-after-(comma|colon)|space-before-(punctuation|parenthesis)|comma-before-ellipsis|full-stop-in-title|number-without-grouping|wrong-unit|degree-without-scale|document-symbol-.+)$/;

/** Whether it says what to write, and the place is in the article. */
export function isApplicable({ rule, place, suggestion }: Correction): boolean {
  return (
    literal.test(rule) &&
    suggestion !== '' &&
    (place === places.title || place === places.source || paragraphPlace.test(place))
  );
}

/** Spaces were made even when the page was read: any run of them stands for any other. */
function patternOf(found: string): RegExp {
  const words = found.normalize('NFC').trim().split(/\s+/u);
  return new RegExp(
    words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)).join('\\s+'),
    'gu',
  );
}

const holds = (text: string, found: string) => [...text.matchAll(patternOf(found))].length;

function correctText(text: string, correction: Correction): string {
  if (holds(text, correction.found) === 0) throw changed(correction);
  return text.replace(new RegExp(patternOf(correction.found), 'u'), () => correction.suggestion);
}

/** Paragraphs and headings in reading order, as the lines of the old page were counted. */
function blocksOf(nodes: readonly RichTextNode[]): RichTextNode[] {
  return nodes.flatMap((node) =>
    node.content?.some(({ type }) => type === 'text') ? [node] : blocksOf(node.content ?? []),
  );
}

const occurrences = (block: RichTextNode, found: string) =>
  (block.content ?? []).reduce((sum, { text }) => sum + holds(text ?? '', found), 0);

/** The block where the page had it, or the only one that has it now. */
function blockToCorrect(body: RichTextDocument, correction: Correction): RichTextNode {
  const blocks = blocksOf(body.content);
  const numbered = blocks[Number(paragraphPlace.exec(correction.place)?.[1]) - 1];
  if (numbered && occurrences(numbered, correction.found) > 0) return numbered;
  const having = blocks.filter((block) => occurrences(block, correction.found) > 0);
  const [only] = having;
  if (!only || having.length > 1) throw changed(correction);
  return only;
}

function correctBody(body: RichTextDocument, correction: Correction): RichTextDocument {
  const wanted = blockToCorrect(body, correction);
  const inside = (node: RichTextNode): RichTextNode => {
    if (node !== wanted)
      return { ...node, ...(node.content && { content: node.content.map(inside) }) };
    const at = (node.content ?? []).findIndex(
      ({ text }) => holds(text ?? '', correction.found) > 0,
    );
    const content = (node.content ?? []).map((child, index) =>
      index === at ? { ...child, text: correctText(child.text ?? '', correction) } : child,
    );
    return { ...node, content };
  };
  return { ...body, content: body.content.map(inside) };
}

/** The texts with one suggestion written in. @throws ConflictError when its place reads otherwise now */
export function correctContent(content: Corrected, correction: Correction): Corrected {
  if (correction.place === places.title) {
    return { ...content, title: correctText(content.title, correction) };
  }
  if (correction.place === places.source) {
    return { ...content, source: correctText(content.source, correction) };
  }
  return { ...content, body: correctBody(content.body, correction) };
}
