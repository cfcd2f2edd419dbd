import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

type FragmentOf = (name: string) => FragmentDefinitionNode | null | undefined;

/** The fields that an operation asks for at the root, by their names in the answer; those of one name run once. */
export function rootFields(set: SelectionSetNode, fragmentOf: FragmentOf): Map<string, string> {
  const found = new Map<string, string>();
  const within = new Set<string>();
  const gather = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        found.set(selection.alias?.value ?? selection.name.value, selection.name.value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) gather(selection.selectionSet);
      else if (!within.has(selection.name.value)) {
        within.add(selection.name.value);
        const fragment = fragmentOf(selection.name.value);
        if (fragment) gather(fragment.selectionSet);
      }
    }
  };
  gather(set);
  return found;
}
