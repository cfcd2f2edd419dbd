import { type ParseResult, Visitor } from 'oxc-parser';
import {
  codeExtensions,
  isTest,
  lineFinder,
  parse,
  readSources,
  type SourceFile,
} from './source-tree.ts';

const vietnamese = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĐĨŨƠƯẠ-Ỹ]/iu;

/** Where Vietnamese is not said by the system to a person, by folder. */
const elsewhere = [
  'packages/localization/',
  // What the state and the Union call things, and how their figures and days are read.
  'packages/domain/',
  // Content.
  'prisma/seed/',
  'apps/api/src/cli/demo/',
  // What the pages of the former portal say, and what is odd about it as Vietnamese.
  'apps/api/src/modules/newsroom/imports/legacy-page/',
  // Runs before anything is installed that it could look words up in.
  'packages/tooling/bin/',
];

type Span = { start: number; end: number };

/** The API's own documentation is English and names the Vietnamese term. */
function documentation(file: SourceFile, { program }: ParseResult): Span[] {
  if (!file.path.startsWith('apps/api/src/')) return [];
  const spans: Span[] = [];
  const keep = (node: Span, name: Span) => {
    if (/(^d|D)escriptions?$/.test(file.text.slice(name.start, name.end))) spans.push(node);
  };
  new Visitor({
    Property: (node) => keep(node, node.key),
    VariableDeclarator: (node) => keep(node, node.id),
  }).visit(program);
  return spans;
}

/** Where words stand in a file, by line. */
function wordsIn(file: SourceFile): number[] {
  const parsed = parse(file);
  const documented = documentation(file, parsed);
  const found: Span[] = [];
  const look = (node: Span, text: unknown) => {
    if (typeof text === 'string' && vietnamese.test(text.normalize('NFC'))) found.push(node);
  };
  new Visitor({
    Literal: (node) => look(node, node.value),
    JSXText: (node) => look(node, node.value),
    TemplateElement: (node) => look(node, node.value.raw),
  }).visit(parsed.program);
  const lineOf = lineFinder(file.text);
  const said = found.filter(
    ({ start, end }) => !documented.some((span) => span.start <= start && end <= span.end),
  );
  return [...new Set(said.map(({ start }) => lineOf(start)))];
}

/** Words in the code that belong in packages/localization. */
export function checkWordsInPlace(root: string): string[] {
  return readSources(root, codeExtensions)
    .filter(({ path }) => !isTest(path) && !elsewhere.some((folder) => path.startsWith(folder)))
    .flatMap((file) =>
      wordsIn(file).map(
        (line) => `${file.path}:${line}: words to people live in packages/localization/src/vi`,
      ),
    );
}
