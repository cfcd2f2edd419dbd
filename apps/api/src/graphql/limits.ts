import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What one request may ask for. A page of 100 articles with everything on them stays well below. */
export const limits = {
  bodyBytes: 2 * 1024 * 1024,
  tokens: 4000,
  depth: 12,
  aliases: 30,
  cost: 20_000,
};

function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' } });
}

/** Validation rule: refuses a document that is nested too deep or repeats fields under too many aliases. */
export function shapeRule(context: ValidationContext): ASTVisitor {
  let depth = 0;
  let aliases = 0;
  return {
    Field: {
      enter(node) {
        depth += 1;
        if (node.alias) aliases += 1;
        if (depth === limits.depth + 1 && !isIntrospection(node)) {
          context.reportError(
            tooComplex(`The query is nested deeper than ${limits.depth} fields.`),
          );
        }
        if (aliases === limits.aliases + 1) {
          context.reportError(tooComplex(`The query has more than ${limits.aliases} aliases.`));
        }
      },
      leave() {
        depth -= 1;
      },
    },
  };
}

function isIntrospection(node: FieldNode): boolean {
  return node.name.value.startsWith('__');
}

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
export function costOf({ document, operation, variables }: CostInput): number {
  const fragments = new Map(
    document.definitions.flatMap((d) =>
      d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [],
    ),
  );
  const visit = (set: SelectionSetNode | undefined, rows: number, level: number): number => {
    if (!set || level > 40) return 0;
    let cost = 0;
    for (const selection of set.selections) {
      if (cost > limits.cost) return cost;
      if (selection.kind === Kind.FIELD) {
        const size = pageSizeOf(selection, variables);
        const paged = selection.selectionSet?.selections.some(
          (s) => s.kind === Kind.FIELD && (s.name.value === 'edges' || s.name.value === 'nodes'),
        );
        const factor = Math.max(1, size ?? (paged ? 20 : 1));
        cost += rows + visit(selection.selectionSet, rows * factor, level + 1);
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        cost += visit(inner?.selectionSet, rows, level + 1);
      }
    }
    return cost;
  };
  return visit(operation.selectionSet, 1, 0);
}

/** The error of an operation whose answer could grow too large, or null. */
export function costError(input: CostInput): GraphQLError | null {
  return costOf(input) > limits.cost
    ? tooComplex(`The answer could hold more than ${limits.cost} values; ask for fewer at a time.`)
    : null;
}
