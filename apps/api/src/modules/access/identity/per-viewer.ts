import type { Viewer } from '#modules/access/identity/viewer.ts';
import { rowsById } from '#outside/batch-reader.ts';

/** One thing per request: a viewer is made for each, so nothing that one may see reaches another. */
export function perViewer<Value>(make: (viewer: Viewer) => Value): (viewer: Viewer) => Value {
  const made = new WeakMap<Viewer, Value>();
  return (viewer) => {
    const known = made.get(viewer);
    if (known !== undefined) return known;
    const value = make(viewer);
    made.set(viewer, value);
    return value;
  };
}

/**
 * Finds rows by their ids: null for one that is not there, or not for the viewer. What one request asks for
 * in one tick is read together.
 */
export function visibleById<Where extends object, Row extends { id: string }>(
  visible: (viewer: Viewer) => Where,
  read: (where: { AND: ({ id: { in: string[] } } | Where)[] }) => Promise<Row[]>,
) {
  const readers = perViewer((viewer) =>
    rowsById((ids) => read({ AND: [{ id: { in: ids } }, visible(viewer)] })),
  );
  return (viewer: Viewer, id: string): Promise<Row | null> => readers(viewer)(id);
}
