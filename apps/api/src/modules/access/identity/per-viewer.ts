import type { Viewer } from '#modules/access/identity/viewer.ts';

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
