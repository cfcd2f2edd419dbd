import { Visitor } from 'oxc-parser';
import { type Code, holds, type Span } from './source-tree.ts';

// Only a plain comment can be a reason, a docstring is none.
const reason = /^(?!\*)\s*\S/;

/** Statements by their extent, to find the one around a place. */
function statementsOf({ program }: Code): Span[] {
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
export function findLoosenedTypes(file: Code): string[] {
  const { lineOf } = file;
  const below = file.linesBelow(reason);
  const statements = statementsOf(file);
  const found: string[] = [];

  const report = (what: string, node: Span) => {
    const around = statements.filter((statement) => holds(statement, node));
    const innermost = around.reduce(
      (a, b) => (b.end - b.start < a.end - a.start ? b : a),
      around[0] ?? node,
    );
    const places = [innermost.start, node.start, node.end].map(lineOf);
    if (places.some((line) => below.has(line) || below.has(line + 1))) return;
    found.push(`${file.path}:${lineOf(node.end)}: ${what} without a comment that says why`);
  };
  new Visitor({
    TSAnyKeyword: (node) => report('any', node),
    TSNonNullExpression: (node) => report('non-null "!"', node),
    TSTypeAssertion: (node) => report('type assertion', node),
    TSAsExpression: (node) => {
      const type = file.textOf(node.typeAnnotation);
      if (type !== 'const') report(`"as ${type}"`, node);
    },
  }).visit(file.program);
  return found;
}
