import { type ParseResult, Visitor } from 'oxc-parser';
import { isTest, lineFinder, parse, readSources, type SourceFile } from './source-tree.ts';

const servers = /^apps\/(api\/src|web\/(server|app))\//;
const collections =
  /^new (Map|Set|WeakMap|WeakSet)(<[\s\S]*>)?\(\)$|^new LRUCache\b|^documentCache\b/;
const reason = /\bOutlives changes: \S/;

// A promise or rows that a later call finds again; numbers and switches hold nothing of the database.
const holds = /Promise<|Map<|\[\]/;

type Span = { start: number; end: number };

/** Collections that are filled while a server runs, at the top of a file or in a field of a class. */
function keptCollections(file: SourceFile, { program }: ParseResult): Span[] {
  const isFilledLater = (value: Span | null) =>
    value !== null && collections.test(file.text.slice(value.start, value.end));
  const found: Span[] = program.body.flatMap((statement) => {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (inner?.type !== 'VariableDeclaration') return [];
    const isKept = inner.declarations.some(
      ({ id, init }) =>
        isFilledLater(init) ||
        (inner.kind === 'let' && holds.test(file.text.slice(id.start, id.end))),
    );
    return isKept ? [statement] : [];
  });
  new Visitor({
    PropertyDefinition: (node) => {
      if (isFilledLater(node.value)) found.push(node);
    },
  }).visit(program);
  return found;
}

function faultsOf(file: SourceFile): string[] {
  const parsed = parse(file);
  if (/\bonChangeOf\(/.test(file.text)) return [];
  const lineOf = lineFinder(file.text);
  const explained = new Set(
    parsed.comments
      .filter(({ value }) => reason.test(value))
      .map((comment) => lineOf(comment.end) + 1),
  );
  return keptCollections(file, parsed)
    .map(({ start }) => lineOf(start))
    .filter((line) => !explained.has(line))
    .map(
      (line) =>
        `${file.path}:${line}: what is kept in memory of the database must forget with onChangeOf (and have a probe in outbox.test.ts); say "Outlives changes: <why>" right before what no change makes untrue`,
    );
}

/** What a server keeps in memory without following changes and without saying why it need not. */
export function checkKeptState(root: string): string[] {
  return readSources(root, ['.ts', '.tsx'])
    .filter(({ path }) => servers.test(path) && !isTest(path))
    .flatMap(faultsOf);
}
