import { Visitor } from 'oxc-parser';
import { type Code, holds, readShipped, type Span } from './source-tree.ts';

// The providers carry out whatever a deed says; useDeed is the one way from a screen to a deed.
const screens = /^apps\/admin\/src\/(?!providers\/|components\/use-deed\.tsx$)/;

// What only adds, corrects or shows; every other mutation takes something away.
const gives =
  /^(create|add|update|set|change|correct|reorder|issue|grant|enable|open|publish|upload|submit|announce|restoreArticle\b|lock|unlock|sign|enrol|confirm|appoint|import|export|record|define)/;
const taking = /^(takes|takesStep|removes)$/;
const under = /\bUnder the rule: \S/;
// A mutation that is asked for by its name alone, and where all of these stand.
const byName = /^mutations\.(\w+)$/;
const allByName = /\/mutations\.graphql\.ts$/;
const mutation = /^graphql\(\s*`\s*mutation (\w)(\w*)/;
// What reaches the server past the deeds; the hooks of react-admin delete without one.
const past =
  /^(fetch|XMLHttpRequest|navigator\.sendBeacon|useMutation|\w+\.carryOut|(dataProvider|records)\.delete(Many)?|use(Delete|Update|Create)(Many|Controller|WithUndoController|WithConfirmController)?)$/;
const doors = [/^#providers\/client\.ts$/, /#generated\/gql\.ts$/, allByName];
// A button of react-admin deletes at once, unless it waits for the answer to its question.
const deleteButton = /^(Bulk)?Delete(WithUndo|WithConfirm)?Button$/;
const asksFirst = /\bconfirmContent=/;
const reasonless = /^underTheRule:\s*(['"`])\s*\1$/;

type Found = Span & { fault: string };

const saysTakes = (name: string) =>
  `${name} takes something away: say so with "takes", and useDeed offers the way back or asks; say "Under the rule: <where it is asked>" right before what the button of a form does`;
const goesPast = (name: string) => `${name} reaches the server past the deeds: let useDeed do it`;

/** The mutations of a file by the names of their constants. */
function documentsOf({ program, textOf }: Code): Map<string, string> {
  const found = new Map<string, string>();
  new Visitor({
    VariableDeclarator: ({ id, init }) => {
      const [, first = '', rest = ''] = (init && mutation.exec(textOf(init))) ?? [];
      if (id.type === 'Identifier' && first) found.set(id.name, first.toLowerCase() + rest);
    },
  }).visit(program);
  return found;
}

/** What a file calls all the mutations that are asked for by name; empty when it asks for none. */
function namesOfAll({ module }: Code): ReadonlySet<string> {
  const imports = module.staticImports.filter(({ moduleRequest }) =>
    allByName.test(moduleRequest.value),
  );
  return new Set(imports.flatMap(({ entries }) => entries.map(({ localName }) => localName.value)));
}

/** Where a file uses a mutation that takes something away, and what stands around those under the rule. */
function readDocuments(file: Code, documents: ReadonlyMap<string, string>) {
  const { program, lineOf, textOf } = file;
  const all = namesOfAll(file);
  const explained = file.linesBelow(under);
  const used: Found[] = [];
  const around: Span[] = [];
  const named = new Set<number>();
  const use = (node: Span, name: string) => {
    if (!gives.test(name)) used.push({ start: node.start, end: node.end, fault: saysTakes(name) });
  };
  const keepExplained = (node: Span) => {
    if (explained.has(lineOf(node.start))) around.push(node);
  };
  new Visitor({
    ImportSpecifier: ({ local, imported }) => {
      named.add(local.start);
      named.add(imported.start);
    },
    VariableDeclarator: ({ id, init }) => {
      named.add(id.start);
      if (init && mutation.test(textOf(init))) named.add(init.start);
    },
    CallExpression: (node) => {
      if (taking.test(textOf(node.callee))) around.push(node);
      const [, first = '', rest = ''] = mutation.exec(textOf(node)) ?? [];
      if (first && !named.has(node.start)) use(node, first.toLowerCase() + rest);
    },
    MemberExpression: (node) => {
      const [, name = ''] = byName.exec(textOf(node)) ?? [];
      if (!name) return;
      named.add(node.object.start);
      use(node, name);
    },
    Identifier: (node) => {
      // Who takes them in any other way may take the worst of them.
      const name = all.has(node.name) ? 'mutations' : documents.get(node.name);
      if (name && !named.has(node.start)) use(node, name);
    },
    Property: (node) => {
      // What the button of a form deletes is asked for by the button.
      if (file.path.endsWith('.graphql.ts') && file.text.startsWith('async remove', node.start))
        around.push(node);
    },
    FunctionDeclaration: keepExplained,
    ExpressionStatement: keepExplained,
  }).visit(program);
  return used.filter((node) => !around.some((span) => holds(span, node)));
}

/** What a file does past the deeds. */
function readPast({ path, program, module, textOf }: Code): Found[] {
  const found: Found[] = [];
  const find = ({ start, end }: Span, fault: string) => found.push({ start, end, fault });
  const look = (node: Span, called: Span) => {
    const name = textOf(called);
    if (past.test(name)) find(node, goesPast(name));
  };
  if (!path.endsWith('.graphql.ts'))
    for (const { start, end, moduleRequest } of module.staticImports)
      if (doors.some((door) => door.test(moduleRequest.value)))
        find({ start, end }, goesPast(moduleRequest.value));
  new Visitor({
    CallExpression: (node) => look(node, node.callee),
    NewExpression: (node) => look(node, node.callee),
    JSXOpeningElement: (node) => {
      const name = textOf(node.name);
      if (deleteButton.test(name) && !asksFirst.test(textOf(node)))
        find(node, `${name} deletes at once: let it ask, by confirmContent`);
    },
    Property: (node) => {
      if (reasonless.test(textOf(node))) find(node, 'underTheRule says nothing: give the reason');
    },
  }).visit(program);
  return found;
}

/** What the back office takes away without offering the way back and without asking first. */
export function checkDeedRule(root: string): string[] {
  const files = readShipped(root, screens);
  const all = files.map(documentsOf);
  // Of namesakes in several files the worst is meant, but for a file's own.
  const takings = all.flatMap((own) => [...own].filter(([, name]) => !gives.test(name)));
  return files.flatMap((file, index) => {
    const documents = new Map([...takings, ...(all[index] ?? [])]);
    return [...readDocuments(file, documents), ...readPast(file)].map(
      ({ start, fault }) => `${file.path}:${file.lineOf(start)}: ${fault}`,
    );
  });
}
