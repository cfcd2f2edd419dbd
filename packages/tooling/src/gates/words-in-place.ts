import { Visitor } from 'oxc-parser';
import { type Code, holds, readShipped, type Span } from './source-tree.ts';

const vietnamese = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĐĨŨƠƯẠ-Ỹ]/iu;

/** Where Vietnamese is said by the system to a person: everywhere but in these folders. */
const spoken = new RegExp(
  `^(?!${[
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
  ].join('|')})`,
);

/** The API's own documentation is English and names the Vietnamese term. */
function documentation({ path, program, textOf }: Code): Span[] {
  if (!path.startsWith('apps/api/src/')) return [];
  const spans: Span[] = [];
  const keep = (node: Span, name: Span) => {
    if (/(^d|D)escriptions?$/.test(textOf(name))) spans.push(node);
  };
  new Visitor({
    Property: (node) => keep(node, node.key),
    VariableDeclarator: (node) => keep(node, node.id),
  }).visit(program);
  return spans;
}

/** Where words stand in a file, by line. */
function wordsIn(file: Code): number[] {
  const documented = documentation(file);
  const found: Span[] = [];
  const look = (node: Span, text: unknown) => {
    if (typeof text === 'string' && vietnamese.test(text.normalize('NFC'))) found.push(node);
  };
  new Visitor({
    Literal: (node) => look(node, node.value),
    JSXText: (node) => look(node, node.value),
    TemplateElement: (node) => look(node, node.value.raw),
  }).visit(file.program);
  const said = found.filter((node) => !documented.some((span) => holds(span, node)));
  return [...new Set(said.map(({ start }) => file.lineOf(start)))];
}

/** Words in the code that belong in packages/localization. */
export function checkWordsInPlace(root: string): string[] {
  return readShipped(root, spoken).flatMap((file) =>
    wordsIn(file).map(
      (line) => `${file.path}:${line}: words to people live in packages/localization/src/vi`,
    ),
  );
}
