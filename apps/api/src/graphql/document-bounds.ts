import {
  type DocumentNode,
  type FieldNode,
  Kind,
  Lexer,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql';
import { fragmentsOf, limits, tooComplex } from './limits.ts';

// Expected rows of what describes the schema, as ours is: below 1 for what most types do not have.
const introspectedRows: Readonly<Record<string, number>> = {
  types: 350,
  directives: 6,
  fields: 5,
  inputFields: 3,
  args: 1.2,
  enumValues: 1.5,
  possibleTypes: 0.5,
  interfaces: 0.3,
  ofType: 0.5,
};

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses a text that is long, or has brackets so deep in each other that whoever follows them runs
 * out of stack. Stands before the parser, which follows them first.
 * @throws GraphQLError also for a sign that no document may hold
 */
export function refuseLongText(text: string): void {
  if (text.length > limits.documentLength) {
    throw tooComplex((w) => w.measures.characters(limits.documentLength));
  }
  const brackets = text.match(/[{[(]/g)?.length ?? 0;
  if (brackets <= limits.brackets) return;
  const lexer = new Lexer(new Source(text));
  let open = 0;
  for (let tokens = 0; lexer.token.kind !== TokenKind.EOF || tokens === 0; tokens++) {
    if (tokens > limits.tokens) {
      throw tooComplex((w) => w.measures.tokens(limits.tokens));
    }
    const { kind } = lexer.advance();
    if (opening.has(kind)) open += 1;
    if (closing.has(kind)) open -= 1;
    if (open > limits.brackets) {
      throw tooComplex((w) => w.measures.brackets(limits.brackets));
    }
  }
}

/** A place in the answer, with all selection sets that meet there. */
interface Place {
  sets: SelectionSetNode[];
  /** How often it is expected in the answer; counted within a description of the schema only. */
  rows: number;
}

/**
 * Refuses documents that are small as text and large when fragments stand written out where they are
 * spread, before validation compares each field with all that share its place. What is found by the
 * limit costs no more than the limit.
 */
export function refuseExpansion(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  const within = new Set<string>();
  let selections = 0;
  let introspected = 0;

  function gather(set: SelectionSetNode, found: Map<string, FieldNode[]>): void {
    for (const selection of set.selections) {
      selections += 1;
      if (selections > limits.selections) {
        throw tooComplex((w) => w.measures.fields(limits.selections));
      }
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const same = found.get(name);
        if (!same) found.set(name, [selection]);
        else if (same.push(selection) > limits.repeats) {
          throw tooComplex((w) => w.measures.repeats(limits.repeats));
        }
      } else if (selection.kind === Kind.INLINE_FRAGMENT) gather(selection.selectionSet, found);
      else spread(selection.name.value, found);
    }
  }

  function spread(name: string, found: Map<string, FieldNode[]>): void {
    const fragment = fragments.get(name);
    // One that spreads itself, or is not there, is refused by validation.
    if (!fragment || within.has(name)) return;
    within.add(name);
    gather(fragment.selectionSet, found);
    within.delete(name);
  }

  function walk({ sets, rows }: Place): void {
    const found = new Map<string, FieldNode[]>();
    for (const set of sets) gather(set, found);
    for (const fields of found.values()) {
      const name = fields[0]?.name.value ?? '';
      introspected += rows;
      if (introspected > limits.introspected) {
        throw tooComplex((w) => w.measures.introspection);
      }
      const below = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
      const inside = rows > 0 || name === '__schema' || name === '__type';
      const times = inside ? (rows || 1) * (introspectedRows[name] ?? 1) : 0;
      if (below.length > 0) walk({ sets: below, rows: times });
    }
  }

  for (const definition of document.definitions) {
    if ('selectionSet' in definition) walk({ sets: [definition.selectionSet], rows: 0 });
  }
}
