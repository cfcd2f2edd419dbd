/** An article as a line of a card that leads to its form. */
export function articleItem({ id, title }: { id: string; title: string }, moment: string | null) {
  return { to: `/articles/${encodeURIComponent(id)}`, title, moment };
}
