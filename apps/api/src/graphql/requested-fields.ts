import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

/**
 * The names of the fields that a query asks of the things that a field returns, fragments followed. `path`
 * leads from the field to them: `edges`, `node` for a connection.
 */
export function requestedFields(
  { fieldNodes, fragments }: GraphQLResolveInfo,
  path: readonly string[] = [],
): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (set: SelectionSetNode | undefined, way: readonly string[]): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        if (way.length === 0) found.add(name);
        else if (name === way[0]) collect(selection.selectionSet, way.slice(1));
        // A connection lists its rows twice, as edges and as nodes.
        else if (way.length === 2 && name === 'nodes') collect(selection.selectionSet, []);
      } else {
        const spread = selection.kind === Kind.FRAGMENT_SPREAD;
        const inner = spread ? fragments[selection.name.value] : selection;
        collect(inner?.selectionSet, way);
      }
    }
  };
  for (const { selectionSet } of fieldNodes) collect(selectionSet, path);
  return found;
}
