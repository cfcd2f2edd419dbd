import { requireEverywhere, type Staff, type Viewer } from '#modules/access/identity/viewer.ts';

/** Links are public; they belong to no unit, so only a role at the root writes them. @throws UnauthenticatedError, ForbiddenError */
export function requireLinkWriter(viewer: Viewer): Staff {
  return requireEverywhere(viewer, 'link:write');
}
