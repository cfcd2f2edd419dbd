import type { Expression } from 'oxc-parser';
import type { Code } from './source-tree.ts';

/** A word, or an object of words by their keys. */
export interface Word {
  /** As the code names it: articleFaults.noContent */
  name: string;
  line: number;
  below: ReadonlyMap<string, Word>;
}

/** What stands before "as const" and "satisfies". */
function bare(value: Expression): Expression {
  const isTyped = value.type === 'TSAsExpression' || value.type === 'TSSatisfiesExpression';
  return isTyped ? bare(value.expression) : value;
}

function wordsBelow(name: string, value: Expression | null, lineOf: Code['lineOf']): Word['below'] {
  const below = new Map<string, Word>();
  const object = value && bare(value);
  if (object?.type !== 'ObjectExpression') return below;
  for (const property of object.properties) {
    if (property.type !== 'Property') continue;
    const { key } = property;
    const label = key.type === 'Identifier' ? key.name : key.type === 'Literal' && key.value;
    if (typeof label !== 'string') continue;
    const inner = `${name}.${label}`;
    const line = lineOf(key.start);
    below.set(label, { name: inner, line, below: wordsBelow(inner, property.value, lineOf) });
  }
  return below;
}

/** The words of a file: what it exports, and the keys below. */
export function readWords({ program, lineOf }: Code): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration') continue;
    const { declaration } = statement;
    if (declaration?.type === 'FunctionDeclaration' && declaration.id) {
      const { name, start } = declaration.id;
      words.set(name, { name, line: lineOf(start), below: new Map() });
    }
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations) {
      if (id.type !== 'Identifier') continue;
      const { name, start } = id;
      words.set(name, { name, line: lineOf(start), below: wordsBelow(name, init, lineOf) });
    }
  }
  return words;
}
