import { BadInputError, type InputIssue } from '@hoi/domain/errors';
import { richTextFaults } from '@hoi/localization/words/frame/rich-text';
import { Fragment, Mark, type Node } from 'prosemirror-model';
import {
  type AttributeRules,
  type AttributeValue,
  editorAttributes,
  markAttributes,
  nodeAttributes,
} from './attributes.ts';
import { joinTexts, type RichTextDocument, type RichTextMark, type RichTextNode } from './nodes.ts';
import { isMarkName, isNodeName, richTextSchema } from './schema.ts';

/** Limits of one body: characters of text, number of nodes, levels of nesting. */
export const richTextLimits = {
  characters: 300_000,
  nodes: 20_000,
  depth: 20,
} as const;

type Path = (string | number)[];

/** A body that was refused: one issue with the path to the fault. */
export class RichTextFault extends BadInputError {
  constructor(issue: InputIssue) {
    super([issue], issue.message);
    this.name = 'RichTextFault';
  }
}

interface Checked {
  json: RichTextNode;
  node: Node;
}

interface Budget {
  characters: number;
  nodes: number;
}

function refuse(path: Path, message: string): never {
  throw new RichTextFault({ path, message });
}

function asRecord(value: unknown, path: Path): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    refuse(path, richTextFaults.notObject);
  return Object.fromEntries(Object.entries(value));
}

function asList(value: unknown, path: Path): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) refuse(path, richTextFaults.notList);
  return value;
}

function allowKeys(record: Record<string, unknown>, allowed: readonly string[], path: Path): void {
  for (const key of Object.keys(record))
    if (!allowed.includes(key)) refuse([...path, key], richTextFaults.unknownKey(key.slice(0, 40)));
}

function parseAttributes(
  owner: string,
  rules: AttributeRules,
  value: unknown,
  path: Path,
): Record<string, AttributeValue> {
  const given = asRecord(value ?? {}, path);
  allowKeys(given, [...Object.keys(rules), ...(editorAttributes[owner] ?? [])], path);
  const kept: Record<string, AttributeValue> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const found = given[name] ?? rule.default;
    if (found === undefined || !rule.accepts(found))
      refuse([...path, name], richTextFaults.attribute(name, rule.expected));
    if (found === rule.default) continue;
    if (typeof found === 'string') kept[name] = found.normalize('NFC');
    // `accepts` has just narrowed it to a scalar, which a rule's boolean answer cannot express.
    else kept[name] = found as AttributeValue;
  }
  return kept;
}

function withAttributes<T extends object>(json: T, attrs: Record<string, AttributeValue>) {
  return Object.keys(attrs).length === 0 ? json : { ...json, attrs };
}

function parseMark(value: unknown, path: Path): RichTextMark {
  const record = asRecord(value, path);
  allowKeys(record, ['type', 'attrs'], path);
  const { type } = record;
  if (!isMarkName(type)) return refuse([...path, 'type'], richTextFaults.unknownMark);
  const rules = markAttributes[type] ?? {};
  return withAttributes({ type }, parseAttributes(type, rules, record.attrs, [...path, 'attrs']));
}

function parseMarks(value: unknown, path: Path): readonly Mark[] {
  const marks = asList(value, path).map((mark, index) => parseMark(mark, [...path, index]));
  if (new Set(marks.map((mark) => mark.type)).size < marks.length)
    refuse(path, richTextFaults.doubledMark);
  return Mark.setFrom(
    marks.map((mark) => richTextSchema.marks[mark.type].create(mark.attrs ?? null)),
  );
}

function marksJson(marks: readonly Mark[], path: Path): { marks?: RichTextMark[] } {
  if (marks.length === 0) return {};
  return { marks: marks.map((mark) => parseMark(mark.toJSON(), path)) };
}

function parseText(record: Record<string, unknown>, path: Path, budget: Budget): Checked {
  allowKeys(record, ['type', 'text', 'marks'], path);
  const text = record.text;
  if (typeof text !== 'string' || text === '')
    return refuse([...path, 'text'], richTextFaults.emptyText);
  if (!text.isWellFormed() || /[^\P{Cc}\n\t]/u.test(text))
    refuse([...path, 'text'], richTextFaults.controlLetters);
  budget.characters -= text.length;
  if (budget.characters < 0) refuse(path, richTextFaults.tooLong(richTextLimits.characters));
  const normal = text.normalize('NFC');
  const marks = parseMarks(record.marks, [...path, 'marks']);
  return {
    json: { type: 'text', ...marksJson(marks, path), text: normal },
    node: richTextSchema.text(normal, marks),
  };
}

function requireAlt(attrs: Record<string, AttributeValue>, path: Path): void {
  const alt = attrs.alt;
  if (attrs.decorative !== true && (typeof alt !== 'string' || alt.trim() === ''))
    refuse([...path, 'attrs', 'alt'], richTextFaults.noAlt);
}

function parseNode(value: unknown, path: Path, depth: number, budget: Budget): Checked {
  const record = asRecord(value, path);
  const { type } = record;
  if (!isNodeName(type)) return refuse([...path, 'type'], richTextFaults.unknownNode);
  budget.nodes -= 1;
  if (budget.nodes < 0) refuse(path, richTextFaults.tooManyNodes);
  if (depth > richTextLimits.depth) refuse(path, richTextFaults.tooDeep);
  if (type === 'text') return parseText(record, path, budget);

  allowKeys(record, ['type', 'attrs', 'content', 'marks'], path);
  const rules = nodeAttributes[type] ?? {};
  const attrs = parseAttributes(type, rules, record.attrs, [...path, 'attrs']);
  if (type === 'image') requireAlt(attrs, path);
  const marks = parseMarks(record.marks, [...path, 'marks']);
  const children = asList(record.content, [...path, 'content']).map((child, index) =>
    parseNode(child, [...path, 'content', index], depth + 1, budget),
  );
  const nodeType = richTextSchema.nodes[type];
  const fragment = Fragment.fromArray(children.map((child) => child.node));
  if (!nodeType.validContent(fragment) || (marks.length > 0 && type !== 'hardBreak'))
    refuse([...path, 'content'], richTextFaults.misplaced(type));
  const content = joinTexts(children.map((child) => child.json));
  return {
    json: {
      ...withAttributes({ type }, attrs),
      ...(content.length > 0 ? { content } : {}),
      ...marksJson(marks, path),
    },
    node: nodeType.create(attrs, fragment, marks),
  };
}

/**
 * Checks an article body from outside and returns it in canonical form: NFC text, joined text
 * nodes, marks in order, defaults left out. Parsing its own result changes nothing.
 * @throws RichTextFault with the path of the first unknown, unsafe or misplaced part.
 */
export function parseRichText(json: unknown): RichTextDocument {
  const { json: document } = parseNode(json, [], 0, {
    characters: richTextLimits.characters,
    nodes: richTextLimits.nodes,
  });
  if (document.type !== 'doc') return refuse(['type'], richTextFaults.notDocument);
  return { type: 'doc', content: document.content ?? [] };
}
