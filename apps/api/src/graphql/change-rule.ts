import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/**
 * Validation rule: a document makes one change, unless each of its fields says that it may stand in
 * a series. Who may try twenty passwords, codes or votes in one request is counted once for them.
 */
export function changeRule(context: ValidationContext): ASTVisitor {
  const fields = context.getSchema().getMutationType()?.getFields() ?? {};

  /** The fields that will run: those of one name in the answer run once. */
  function gather(set: SelectionSetNode, found: Map<string, string>, within: Set<string>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        found.set(selection.alias?.value ?? selection.name.value, selection.name.value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        gather(selection.selectionSet, found, within);
      } else if (!within.has(selection.name.value)) {
        within.add(selection.name.value);
        const fragment = context.getFragment(selection.name.value);
        if (fragment) gather(fragment.selectionSet, found, within);
      }
    }
  }

  return {
    OperationDefinition(operation) {
      if (operation.operation !== 'mutation') return;
      const found = new Map<string, string>();
      gather(operation.selectionSet, found, new Set());
      const names = [...found.values()].filter((name) => !name.startsWith('__'));
      const alone = names.find((name) => !fields[name]?.extensions.inSeries);
      if (names.length < 2 || alone === undefined) return;
      context.reportError(
        new GraphQLError(`"${alone}" must be the only change of its document.`, {
          nodes: operation,
        }),
      );
    },
  };
}
