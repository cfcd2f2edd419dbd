import { requirePermission, type Staff, type Viewer } from '#modules/identity/viewer.ts';

/** Links are public; only writing them needs a permission. @throws UnauthenticatedError, ForbiddenError */
export function requireLinkWriter(viewer: Viewer): Staff {
  return requirePermission(viewer, 'link:write');
}
