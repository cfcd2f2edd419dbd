import { type Code, readShipped } from './source-tree.ts';

type Statement = Code['program']['body'][number];

const functions = new Set(['ArrowFunctionExpression', 'FunctionExpression']);

/** Names of the functions and classes that a statement exports. */
function exportedFunctions(statement: Statement): string[] {
  if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
  const { declaration } = statement;
  if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') {
    return [declaration.id?.name ?? 'default'];
  }
  if (declaration.type !== 'VariableDeclaration') return [];
  return declaration.declarations
    .filter(({ init }) => init && functions.has(init.type))
    .map(({ id }) => (id.type === 'Identifier' ? id.name : 'a pattern'));
}

function undocumented({ path, program, comments, lineOf }: Code): string[] {
  const documented = new Set(
    comments
      .filter((comment) => comment.type === 'Block' && comment.value.startsWith('*'))
      .map((comment) => lineOf(comment.end) + 1),
  );
  const seen = new Set<string>();
  return program.body.flatMap((statement) => {
    const line = lineOf(statement.start);
    return exportedFunctions(statement)
      .filter((name) => {
        // Of several signatures of one function the first carries the docstring.
        const missing = !documented.has(line) && !seen.has(name);
        seen.add(name);
        return missing;
      })
      .map((name) => `${path}:${line}: ${name} is exported without a docstring`);
  });
}

/** Exported functions of packages/* that do not say what they do. */
export function checkDocstrings(root: string): string[] {
  return readShipped(root, /^packages\//).flatMap(undocumented);
}
