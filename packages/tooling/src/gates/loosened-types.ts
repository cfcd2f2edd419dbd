import { type Comment, type ParseResult, Visitor } from 'oxc-parser';
import type { SourceFile } from './source-tree.ts';
import { lineFinder } from './source-tree.ts';

interface Span {
  start: number;
  end: number;
}

/** Lines on which a plain comment stands: only such a one can be a reason, a docstring is none. */
function reasonLines(comments: readonly Comment[], lineOf: (offset: number) => number) {
  const plain = comments.filter((c) => !c.value.startsWith('*') && c.value.trim() !== '');
  return new Set(plain.map((comment) => lineOf(comment.end)));
}

/** Statements by their extent, to find the one around a place. */
function statementsOf(program: ParseResult['program']): Span[] {
  const spans: Span[] = [];
  const add = ({ start, end }: Span) => void spans.push({ start, end });
  new Visitor({
    ExpressionStatement: add,
    VariableDeclaration: add,
    ReturnStatement: add,
    IfStatement: add,
    ThrowStatement: add,
    Property: add,
    PropertyDefinition: add,
    TSPropertySignature: add,
    JSXAttribute: add,
  }).visit(program);
  return spans;
}

/**
 * Places where a type is loosened (`any`, `as`, `!`) without a comment, on their line or on the one
 * before, that says why no type can.
 */
export function findLoosenedTypes(file: SourceFile, parsed: ParseResult): string[] {
  const lineOf = lineFinder(file.text);
  const reasons = reasonLines(parsed.comments, lineOf);
  const statements = statementsOf(parsed.program);
  const found: string[] = [];

  const report = (what: string, { start, end }: Span) => {
    const around = statements.filter((s) => s.start <= start && s.end >= end);
    const innermost = around.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a), {
      start,
      end,
      ...around[0],
    });
    const places = [innermost.start, start, end].map(lineOf);
    if (places.some((line) => reasons.has(line) || reasons.has(line - 1))) return;
    found.push(`${file.path}:${lineOf(end)}: ${what} without a comment that says why`);
  };
  new Visitor({
    TSAnyKeyword: (node) => report('any', node),
    TSNonNullExpression: (node) => report('non-null "!"', node),
    TSTypeAssertion: (node) => report('type assertion', node),
    TSAsExpression: (node) => {
      const type = file.text.slice(node.typeAnnotation.start, node.typeAnnotation.end);
      if (type !== 'const') report(`"as ${type}"`, node);
    },
  }).visit(parsed.program);
  return found;
}
