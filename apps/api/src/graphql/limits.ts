import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLError,
  type InlineFragmentNode,
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
  brackets: 100,
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

// Lists that have no pages, and how many rows to expect on them.
const unpagedLists: Readonly<Record<string, number>> = {
  children: 20,
  ancestors: 4,
  history: 4,
  predecessors: 4,
  successors: 4,
  orgUnitTree: 500,
  categories: 20,
  pages: 20,
  siteLinkGroups: 5,
  links: 10,
  effects: 200,
  photos: 20,
  tokens: 10,
  roleGrants: 5,
  sessions: 5,
  officeHolders: 20,
  appointments: 10,
  committees: 3,
  seats: 20,
  congresses: 5,
  delegations: 3,
  documents: 5,
  qualifications: 5,
  sensitiveFacts: 3,
  namedIn: 50,
};

interface CostInput {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** Page sizes that the operation gives itself where the request names none. */
function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const { name } = variable;
    if (defaultValue?.kind === Kind.INT) defaults[name.value] = Number(defaultValue.value);
    if (defaultValue?.kind === Kind.LIST) defaults[name.value] = defaultValue.values;
  }
  return defaults;
}

function pageSizeOf(node: FieldNode, variables: CostInput['variables']): number | null {
  for (const argument of node.arguments ?? []) {
    if (!['first', 'last', 'ids'].includes(argument.name.value)) continue;
    if (argument.value.kind === Kind.INT) return Number(argument.value.value);
    if (argument.value.kind === Kind.LIST) return argument.value.values.length;
    if (argument.value.kind === Kind.VARIABLE) {
      const value = variables[argument.value.name.value];
      if (typeof value === 'number') return value;
      if (Array.isArray(value)) return value.length;
    }
  }
  return null;
}

/** Whether (1) or not (0) a selection set asks for a page's rows, in fragments too. */
function pagedFields(fragments: Fragments) {
  const count = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind !== Kind.FIELD) return Math.max(sum, countFragment(selection));
      return ['edges', 'nodes'].includes(selection.name.value) ? 1 : sum;
    }, 0);
  const countFragment = perFragment(fragments, count);
  return count;
}

/**
 * The most fields that the answer can hold: each field counts once for every row it stands on.
 * Fragments are followed where they are spread, so a document cannot hide behind them.
 */
export function costOf({ document, operation, variables: given }: CostInput): number {
  const variables = { ...defaultsOf(operation), ...given };
  const count = (set: SelectionSetNode | undefined): number => {
    let cost = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const size = pageSizeOf(selection, variables);
        const expected = unpagedLists[selection.name.value] ?? 1;
        const usual = pagesIn(selection.selectionSet) > 0 ? 20 : expected;
        const factor = Math.max(1, size ?? usual);
        cost += 1 + factor * count(selection.selectionSet);
      } else cost += countFragment(selection);
    }
    return cost;
  };
  const fragments = fragmentsOf(document);
  const pagesIn = pagedFields(fragments);
  const countFragment = perFragment(fragments, count);
  return count(operation.selectionSet);
}

/** The error of an operation whose answer could grow too large, or null. */
export function costError(input: CostInput): GraphQLError | null {
  return costOf(input) > limits.cost
    ? tooComplex(`The answer could hold more than ${limits.cost} values; ask for fewer at a time.`)
    : null;
}
