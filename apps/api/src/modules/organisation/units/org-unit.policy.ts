import { mayAt, type Viewer } from '#modules/access/identity/viewer.ts';

/** Units are public. An administrator changes her own unit and everything below it. */
export function mayChangeUnit(viewer: Viewer, path: string): boolean {
  return mayAt(viewer, 'unit:write', path);
}

/** Moving needs rights at both ends: here, over the unit that it leaves. */
export function mayRemoveFrom(viewer: Viewer, path: string): boolean {
  const parentPath = path.replace(/[^/]+\/$/, '');
  return parentPath !== '' && mayChangeUnit(viewer, parentPath);
}

/** What a viewer may do today. A unit that has ended or is yet to come changes by plans only. */
export function unitAbilities(
  viewer: Viewer,
  { path, aliveToday }: { path: string; aliveToday: boolean },
) {
  const change = aliveToday && mayChangeUnit(viewer, path);
  return {
    update: change,
    move: aliveToday && mayRemoveFrom(viewer, path),
    createChild: change,
    plan: mayAt(viewer, 'unit:plan', path),
  };
}
