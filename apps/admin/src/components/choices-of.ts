/** The words of a list with their labels, as react-admin takes choices. */
export function choicesOf<Id extends string>(
  ids: readonly Id[],
  labels: Readonly<Record<Id, string>>,
) {
  return ids.map((id) => ({ id, name: labels[id] }));
}
