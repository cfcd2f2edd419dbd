/** An article as a line of a card that leads to its form. */
export function articleItem({ id, title }: { id: string; title: string }, moment: string | null) {
  return { to: `/articles/${encodeURIComponent(id)}`, title, moment };
}

/** The list of a resource, narrowed as its filters would. */
export function listAddress(resource: string, filter: Record<string, string | boolean>): string {
  return `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}
