/** Things without names of their own, each by its place: for what is drawn as a whole whenever it changes. */
export function keyed<Part>(parts: readonly Part[]): { key: string; part: Part }[] {
  return parts.map((part, index) => ({ key: String(index), part }));
}
