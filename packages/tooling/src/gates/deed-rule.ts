import { type ParseResult, Visitor } from 'oxc-parser';
import { isTest, lineFinder, parse, readSources, type SourceFile } from './source-tree.ts';

// The providers send whatever the screens ask them to.
const backOffice = /^apps\/admin\/src\/(?!providers\/)/;

// What only adds, corrects or shows; every other document takes something away.
const gives =
  /^(create|add|update|set|change|correct|reorder|issue|grant|enable|open|publish|submit|announce|restoreArticle|lock|unlock|sign|enrol|confirm|appoint|import|export)/;
const under = /\bUnder the rule: \S/;
const wayBack = /\b(ask|undo)\s*[:,]/;
// The ways to the server: a document goes by one of these, by its name.
const sends = /^(api\.mutate|sendFile)$/;
// What reaches the server past them; the hooks of react-admin delete without a document.
const past =
  /^(fetch|XMLHttpRequest|navigator\.sendBeacon|use(Delete|Update|Create)(Many|Controller|WithUndoController|WithConfirmController)?)$/;
// A button of react-admin deletes at once, unless it waits for the answer to its question.
const deleteButton = /^(Bulk)?Delete(WithUndo|WithConfirm)?Button$/;
const asksFirst = /\bconfirmContent=/;

type Span = { start: number; end: number };

/** The writes of a file that take something away, and what stands around writes under the rule. */
function readWrites(file: SourceFile, { program, comments }: ParseResult) {
  const lineOf = lineFinder(file.text);
  const explained = new Set(
    comments.filter(({ value }) => under.test(value)).map(({ end }) => lineOf(end) + 1),
  );
  const writes: (Span & { name: string })[] = [];
  const around: Span[] = [];
  const textOf = ({ start, end }: Span) => file.text.slice(start, end);
  const keepExplained = (node: Span) => {
    if (explained.has(lineOf(node.start))) around.push(node);
  };
  new Visitor({
    CallExpression: (node) => {
      const [document] = node.arguments;
      const called = textOf(node.callee);
      if (past.test(called)) writes.push({ start: node.start, end: node.end, name: called });
      if (!sends.test(called)) return;
      // A document without a name may be any.
      const name = document?.type === 'Identifier' ? document.name : called;
      if (!gives.test(name)) writes.push({ start: node.start, end: node.end, name });
    },
    MemberExpression: (node) => {
      // Under another name nobody would see what it sends.
      if (textOf(node) === 'api.mutate' && file.text[node.end] !== '(')
        writes.push({ start: node.start, end: node.end, name: 'api.mutate' });
    },
    JSXOpeningElement: (node) => {
      const name = textOf(node.name);
      if (deleteButton.test(name) && !asksFirst.test(textOf(node)))
        writes.push({ start: node.start, end: node.end, name });
    },
    NewExpression: (node) => {
      const name = textOf(node.callee);
      if (past.test(name)) writes.push({ start: node.start, end: node.end, name });
    },
    ObjectExpression: (node) => {
      const isDeed = node.properties.some(
        (one) => one.type === 'Property' && one.key.type === 'Identifier' && one.key.name === 'act',
      );
      if (isDeed && wayBack.test(textOf(node))) around.push(node);
    },
    Property: (node) => {
      // What the button of a form deletes is asked for by the button.
      if (file.path.endsWith('.graphql.ts') && file.text.startsWith('async remove', node.start))
        around.push(node);
    },
    FunctionDeclaration: keepExplained,
    ReturnStatement: keepExplained,
    ExpressionStatement: keepExplained,
    VariableDeclaration: keepExplained,
  }).visit(program);
  return { writes, around, lineOf };
}

function faultsOf(file: SourceFile): string[] {
  const { writes, around, lineOf } = readWrites(file, parse(file));
  return writes
    .filter(({ start, end }) => !around.some((span) => span.start <= start && end <= span.end))
    .map(
      ({ start, name }) =>
        `${file.path}:${lineOf(start)}: ${name} takes something away: let useDeed do it with "undo" or "ask"; say "Under the rule: <where it is asked>" right before what a dialog of its own asks for`,
    );
}

/** What the back office takes away without offering the way back and without asking first. */
export function checkDeedRule(root: string): string[] {
  return readSources(root, ['.ts', '.tsx'])
    .filter(({ path }) => backOffice.test(path) && !isTest(path))
    .flatMap(faultsOf);
}
