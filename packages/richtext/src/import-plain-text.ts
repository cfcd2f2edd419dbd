import { easeNoBreakSpaces } from '@hoi/domain/no-break-spaces';
import { gatherDashedLists } from './dashed-lists.ts';
import { parseRichText } from './document.ts';
import { emptyDocument, paragraph, type RichTextDocument } from './nodes.ts';

/** One thing that was written otherwise in the text; `count` is how many times. */
interface PlainTextChange {
  kind: 'INDENT' | 'DASHED_LIST' | 'END_MARK' | 'CONTROL_CHARACTER';
  count: number;
}

export interface PlainTextImport {
  document: RichTextDocument;
  changes: PlainTextChange[];
}

// Administrative papers close with “./.” (Decree 30/2020/NĐ-CP, Annex I).
const endMark = './.';
const indent = /^\s+/u;
const control = /[^\P{Cc}\n\t]/gu;

function withoutEndMark(line: string): string {
  const before = line.slice(0, -endMark.length).trimEnd();
  return before === '' || /[.!?…:;]["”’)]*$/u.test(before) ? before : `${before}.`;
}

/**
 * Plain text as a body: a line is a paragraph, consecutive dashed lines are a list, indents made of
 * (no-break) spaces go, the end mark “./.” becomes the sentence's full stop. Quotes stay as written.
 * @throws RichTextFault when the text is over the limits of a body.
 */
export function importPlainText(text: string): PlainTextImport {
  const wellFormed = text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n');
  const controls = wellFormed.match(control)?.length ?? 0;
  const lines = wellFormed
    .replace(control, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '');
  const indented = lines.filter((line) => indent.test(line)).length;
  const trimmed = lines.map((line) => line.replace(indent, ''));

  const last = trimmed.at(-1) ?? '';
  const closed = last.endsWith(endMark);
  if (closed) trimmed.splice(-1, 1, withoutEndMark(last));
  const paragraphs = trimmed
    .filter((line) => line !== '')
    .map((line) => paragraph(easeNoBreakSpaces(line)));
  const blocks = gatherDashedLists(paragraphs);

  const changes: PlainTextChange[] = [
    { kind: 'INDENT', count: indented },
    { kind: 'DASHED_LIST', count: blocks.filter((block) => block.type === 'bulletList').length },
    { kind: 'END_MARK', count: closed ? 1 : 0 },
    { kind: 'CONTROL_CHARACTER', count: controls },
  ];
  return {
    document: blocks.length > 0 ? parseRichText({ type: 'doc', content: blocks }) : emptyDocument,
    changes: changes.filter((change) => change.count > 0),
  };
}
