import { Visitor } from 'oxc-parser';
import { type Code, readShipped, type Span } from './source-tree.ts';

const servers = /^apps\/(api\/src|web\/(server|app))\//;
const collections =
  /^new (Map|Set|WeakMap|WeakSet)(<[\s\S]*>)?\(\)$|^new LRUCache\b|^documentCache\b/;
const reason = /\bOutlives changes: \S/;

// A promise or rows that a later call finds again; numbers and switches hold nothing of the database.
const keepsRows = /Promise<|Map<|\[\]/;

interface Kept {
  /** As its file calls it: "kept", "#kept". */
  name: string;
  start: number;
}

/** Collections that are filled while a server runs, at the top of a file or in a field of a class. */
function keptCollections({ program, textOf }: Code): Kept[] {
  const isFilledLater = (value: Span | null) => value !== null && collections.test(textOf(value));
  const found: Kept[] = program.body.flatMap((statement) => {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (inner?.type !== 'VariableDeclaration') return [];
    return inner.declarations
      .filter(
        ({ id, init }) =>
          isFilledLater(init) || (inner.kind === 'let' && keepsRows.test(textOf(id))),
      )
      .map(({ id }) => ({ name: textOf(id).replace(/[^\w$].*/s, ''), start: statement.start }));
  });
  new Visitor({
    PropertyDefinition: (node) => {
      if (isFilledLater(node.value)) found.push({ name: textOf(node.key), start: node.start });
    },
  }).visit(program);
  return found;
}

/** The functions and methods of a file by their names, and what runs at each change. */
function functionsOf({ program, textOf }: Code) {
  const bodies = new Map<string, string>();
  const atChange: string[] = [];
  new Visitor({
    FunctionDeclaration: (node) => {
      if (node.id) bodies.set(node.id.name, textOf(node.body ?? node));
    },
    MethodDefinition: (node) => {
      bodies.set(textOf(node.key), textOf(node.value));
    },
    VariableDeclarator: (node) => {
      if (node.init?.type === 'ArrowFunctionExpression') {
        bodies.set(textOf(node.id), textOf(node.init.body));
      }
    },
    CallExpression: (node) => {
      const [, concerned] = node.arguments;
      if (textOf(node.callee) === 'onChangeOf' && concerned) atChange.push(textOf(concerned));
    },
  }).visit(program);
  return { bodies, atChange };
}

const names = /#?[\w$]+/g;

/** All names that are met from what runs at a change, through the functions of the file itself. */
function reachedAtChange(file: Code): ReadonlySet<string> {
  const { bodies, atChange } = functionsOf(file);
  const reached = new Set<string>();
  const read = (text: string) => {
    for (const [name] of text.matchAll(names)) {
      if (reached.has(name)) continue;
      reached.add(name);
      read(bodies.get(name) ?? '');
    }
  };
  for (const text of atChange) read(text);
  return reached;
}

function faultsOf(file: Code): string[] {
  const reached = reachedAtChange(file);
  const explained = file.linesBelow(reason);
  return keptCollections(file)
    .filter(({ name }) => !reached.has(name))
    .map(({ start }) => file.lineOf(start))
    .filter((line) => !explained.has(line))
    .map(
      (line) =>
        `${file.path}:${line}: what is kept in memory of the database must forget with onChangeOf (and have a probe in outbox.test.ts); say "Outlives changes: <why>" right before what no change makes untrue`,
    );
}

/** What a server keeps in memory without following changes and without saying why it need not. */
export function checkKeptState(root: string): string[] {
  return readShipped(root, servers).flatMap(faultsOf);
}
