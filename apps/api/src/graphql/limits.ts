import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLError,
  type InlineFragmentNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { said } from './caller-words.ts';
import { questionError } from './question-error.ts';

/**
 * What one request may ask for. Its cost is in points of about ten microseconds of the server's work:
 * a page of 100 articles with everything on them stays well below.
 */
export const limits = {
  bodyBytes: 2 * 1024 * 1024,
  /** Characters of a document; a long text belongs in its variables. */
  documentLength: 64 * 1024,
  tokens: 4000,
  /** Fields, counted as often as the fragments that hold them are spread. */
  selections: 5000,
  depth: 12,
  aliases: 30,
  repeats: 20,
  brackets: 100,
  /** Expected values of a description of the schema; tools ask for 66,000 at once. */
  introspected: 100_000,
  cost: 20_000,
};

/** The refusal of what asks for too much at once. */
export function tooComplex(say: Parameters<typeof said>[0]): GraphQLError {
  return questionError(said(say), { code: 'QUERY_TOO_COMPLEX' });
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fragments of a document by their names. */
export function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((d) =>
      d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [],
    ),
  );
}

/**
 * Sums up selection sets, each fragment once however often it is spread: fragments that spread the
 * next one twice would otherwise double the work with every one of them.
 */
function perFragment(fragments: Fragments, sumUp: (set: SelectionSetNode | undefined) => number) {
  const known = new Map<string, number>();
  return (selection: FragmentSpreadNode | InlineFragmentNode): number => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return sumUp(selection.selectionSet);
    const name = selection.name.value;
    const found = known.get(name);
    if (found !== undefined) return found;
    // One that spreads itself meets this; another rule refuses it.
    known.set(name, 0);
    const sum = sumUp(fragments.get(name)?.selectionSet);
    known.set(name, sum);
    return sum;
  };
}

/** Fields below each other, followed through fragments; introspection has a limit of its own. */
function depthIn(fragments: Fragments) {
  const depthOf = (set: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind !== Kind.FIELD) deepest = Math.max(deepest, depthOfFragment(selection));
      else if (!isIntrospection(selection)) {
        deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet));
      }
    }
    return deepest;
  };
  const depthOfFragment = perFragment(fragments, depthOf);
  return depthOf;
}

/** Validation rule: refuses a document that is nested too deep or has too many aliases. */
export function shapeRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Document(document) {
      const depthOf = depthIn(fragmentsOf(document));
      const deepest = document.definitions.map((d) =>
        d.kind === Kind.OPERATION_DEFINITION ? depthOf(d.selectionSet) : 0,
      );
      if (Math.max(0, ...deepest) > limits.depth) {
        context.reportError(tooComplex((w) => w.measures.depth(limits.depth)));
      }
    },
    Field(node) {
      if (node.alias) aliases += 1;
      if (aliases === limits.aliases + 1) {
        context.reportError(tooComplex((w) => w.measures.aliases(limits.aliases)));
      }
    },
  };
}

function isIntrospection(node: FieldNode): boolean {
  return node.name.value.startsWith('__');
}
