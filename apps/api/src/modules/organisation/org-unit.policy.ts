import { mayAt, type Viewer } from '#modules/identity/viewer.ts';

/** Units are public. An administrator changes her own unit and everything below it. */
export function mayChangeUnit(viewer: Viewer, path: string): boolean {
  return mayAt(viewer, 'unit:write', path);
}

/** Moving needs rights at both ends: here, over the unit that it leaves. */
export function mayRemoveFrom(viewer: Viewer, path: string): boolean {
  const parentPath = path.replace(/[^/]+\/$/, '');
  return parentPath !== '' && mayChangeUnit(viewer, parentPath);
}
