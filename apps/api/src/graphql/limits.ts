import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from 'graphql';

/** What one request may ask for. A page of 100 articles with everything on them stays well below. */
export const limits = {
  bodyBytes: 2 * 1024 * 1024,
  tokens: 4000,
  depth: 12,
  aliases: 30,
  repeats: 20,
  cost: 20_000,
};

function tooComplex(message: string): GraphQLError {
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

/** Fields below each other, followed through fragments; introspection has a limit of its own. */
function depthOf(set: SelectionSetNode | undefined, fragments: Fragments, above: number): number {
  let deepest = above;
  for (const selection of set?.selections ?? []) {
    // Deeper than this it is refused whatever follows; a fragment that spreads itself ends here too.
    if (deepest > limits.depth) return deepest;
    if (selection.kind === Kind.FIELD) {
      if (isIntrospection(selection)) continue;
      deepest = Math.max(deepest, depthOf(selection.selectionSet, fragments, above + 1));
    } else {
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      deepest = Math.max(deepest, depthOf(inner?.selectionSet, fragments, above));
    }
  }
  return deepest;
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

/** Validation rule: refuses a document that is nested too deep or repeats fields under too many aliases. */
export function shapeRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Document(document) {
      refuseRepeats(document);
      const fragments = fragmentsOf(document);
      const deepest = document.definitions.map((d) =>
        d.kind === Kind.OPERATION_DEFINITION ? depthOf(d.selectionSet, fragments, 0) : 0,
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

// Lists that have no pages, and how many rows to expect on them.
const unpagedLists: Readonly<Record<string, number>> = {
  children: 20,
  ancestors: 4,
  photos: 20,
  tokens: 10,
  roleGrants: 5,
  sessions: 5,
};

interface CostInput {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

function pageSizeOf(node: FieldNode, variables: CostInput['variables']): number | null {
  for (const argument of node.arguments ?? []) {
    if (argument.name.value !== 'first' && argument.name.value !== 'last') continue;
    if (argument.value.kind === Kind.INT) return Number(argument.value.value);
    if (argument.value.kind === Kind.VARIABLE) {
      const value = variables[argument.value.name.value];
      if (typeof value === 'number') return value;
    }
  }
  return null;
}

/**
 * The most fields that the answer can hold: each field counts once for every row it stands on.
 * Fragments are followed where they are spread, so a document cannot hide behind them.
 */
function costOf({ document, operation, variables }: CostInput): number {
  const fragments = fragmentsOf(document);
  const count = (set: SelectionSetNode | undefined, rows: number, level: number): number => {
    if (!set || level > 40) return 0;
    let cost = 0;
    for (const selection of set.selections) {
      if (cost > limits.cost) return cost;
      if (selection.kind === Kind.FIELD) {
        const size = pageSizeOf(selection, variables);
        const paged = selection.selectionSet?.selections.some(
          (s) => s.kind === Kind.FIELD && (s.name.value === 'edges' || s.name.value === 'nodes'),
        );
        const expected = unpagedLists[selection.name.value] ?? 1;
        const factor = Math.max(1, size ?? (paged ? 20 : expected));
        cost += rows + count(selection.selectionSet, rows * factor, level + 1);
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        cost += count(inner?.selectionSet, rows, level + 1);
      }
    }
    return cost;
  };
  return count(operation.selectionSet, 1, 0);
}

/** The error of an operation whose answer could grow too large, or null. */
export function costError(input: CostInput): GraphQLError | null {
  return costOf(input) > limits.cost
    ? tooComplex(`The answer could hold more than ${limits.cost} values; ask for fewer at a time.`)
    : null;
}
