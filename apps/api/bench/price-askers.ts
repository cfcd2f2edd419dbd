import type { Role } from '@hoi/domain/roles';
import type { Context } from '#graphql/context.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';

/** Makes the context of one more request of the same person. */
export type Asking = () => Context;

type OfUnit = { id: string; path: string };

/** A reader, an editor of one commune, and an administrator: each sees other rows by other conditions. */
export async function askers(): Promise<Asking[]> {
  const root = await db.orgUnit.findFirstOrThrow({ where: { parentId: null } });
  const commune = await db.orgUnit.findFirstOrThrow({ where: { kind: 'COMMUNE' } });
  const known = {
    userId: root.id,
    email: '',
    name: '',
    sessionId: root.id,
    mustChangePassword: false,
  };
  const staff = (role: Role, { id, path: orgUnitPath }: OfUnit) =>
    ({ kind: 'staff', ...known, grants: [{ role, orgUnitId: id, orgUnitPath }] }) as const;
  const asking = (viewer: () => Viewer) => (): Context => ({
    // A viewer is of one request.
    viewer: viewer(),
    visitor: { address: '', userAgent: '', languages: '', visitorId: '', device: '' },
    sessionEnded: false,
    fromSite: false,
    foreignOrigin: false,
    rateLimit: null,
    setSessionCookie: () => undefined,
    setDeviceCookie: () => undefined,
  });
  return [
    asking(() => ({ kind: 'anonymous' })),
    asking(() => staff('EDITOR', commune)),
    asking(() => staff('ADMINISTRATOR', root)),
  ];
}
