import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLError,
  type InlineFragmentNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from 'graphql';

/**
 * What one request may ask for. Its cost is in points of about ten microseconds of the server's work:
 * a page of 100 articles with everything on them stays well below.
 */
export const limits = {
  bodyBytes: 2 * 1024 * 1024,
  tokens: 4000,
  depth: 12,
  aliases: 30,
  repeats: 20,
  brackets: 100,
  cost: 20_000,
};

/** The refusal of what asks for too much at once. */
export function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' } });
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf(document: DocumentNode): Fragments {
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

/**
 * Refuses the same field written again and again: comparing each with each is what validation spends
 * its time on, so this has to end the request before.
 */
function refuseRepeats(document: DocumentNode): void {
  visit(document, {
    SelectionSet({ selections }) {
      const seen = new Map<string, number>();
      for (const selection of selections) {
        if (selection.kind !== Kind.FIELD) continue;
        const name = selection.alias?.value ?? selection.name.value;
        const times = (seen.get(name) ?? 0) + 1;
        if (times > limits.repeats) {
          throw tooComplex(`The query repeats a field more than ${limits.repeats} times.`);
        }
        seen.set(name, times);
      }
    },
  });
}

/** Refuses brackets so deep in each other that whoever follows them runs out of stack. */
function refuseBrackets(document: DocumentNode): void {
  let open = 0;
  const bracket = {
    enter: () => {
      open += 1;
      if (open > limits.brackets) {
        throw tooComplex(`The query has more than ${limits.brackets} brackets in each other.`);
      }
    },
    leave: () => {
      open -= 1;
    },
  };
  visit(document, { SelectionSet: bracket, ListValue: bracket, ObjectValue: bracket });
}

/** Validation rule: refuses a document that is nested too deep or repeats fields under too many aliases. */
export function shapeRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Document(document) {
      refuseBrackets(document);
      refuseRepeats(document);
      const depthOf = depthIn(fragmentsOf(document));
      const deepest = document.definitions.map((d) =>
        d.kind === Kind.OPERATION_DEFINITION ? depthOf(d.selectionSet) : 0,
      );
      if (Math.max(0, ...deepest) > limits.depth) {
        context.reportError(tooComplex(`The query is nested deeper than ${limits.depth} fields.`));
      }
    },
    Field(node) {
      if (node.alias) aliases += 1;
      if (aliases === limits.aliases + 1) {
        context.reportError(tooComplex(`The query has more than ${limits.aliases} aliases.`));
      }
    },
  };
}

function isIntrospection(node: FieldNode): boolean {
  return node.name.value.startsWith('__');
}
