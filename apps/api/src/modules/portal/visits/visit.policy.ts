import { ForbiddenError } from '@hoi/domain/errors';

/** Only the public site's own server says who opened a page: anybody else could invent readers. */
export function requireSite(fromSite: boolean): void {
  if (!fromSite) throw new ForbiddenError();
}
