import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

function collect(
  set: SelectionSetNode | undefined,
  fragments: Fragments,
  found: Set<string>,
  spread: ReadonlySet<string>,
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) found.add(selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet, fragments, found, spread);
    } else if (!spread.has(selection.name.value)) {
      const name = selection.name.value;
      collect(fragments[name]?.selectionSet, fragments, found, new Set([...spread, name]));
    }
  }
}

/** The names of the fields that a query asks of the things that a field returns, fragments followed. */
export function requestedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of info.fieldNodes) collect(node.selectionSet, info.fragments, found, new Set());
  return found;
}
