import { afterEach, describe, expect, it } from 'vitest';
import { ApiError } from '#providers/api-error.ts';
import { createApi } from '#providers/client.ts';
import { articles } from '#resources/newsroom/articles/index.ts';
import { startGraphqlServer } from '#test/graphql-server.ts';
import { MemoryStore } from '#test/memory-store.ts';
import { createAuthProvider } from './auth-provider.ts';
import { guardedApi } from './guarded.ts';
import { createOwedSignOut } from './owed-sign-out.ts';
import { signInMutation, signOutMutation, viewerQuery } from './session.graphql.ts';
import { createSessionReturn } from './session-return.ts';
import { createStaffSession } from './staff-session.ts';

const author = {
  userId: 'u1',
  name: 'Lê Thị Hoa',
  email: 'hoa@hoi.local',
  permissions: ['article:read-unpublished', 'article:write'],
  mustChangePassword: false,
  totpEnabled: false,
  recoveryCodesLeft: 0,
  roles: [{ role: 'AUTHOR', orgUnit: { id: 'o1', name: 'Tỉnh hội', slug: 'tinh-hoi' } }],
};

let stop = async () => {};
afterEach(() => stop());

async function against(reply: Parameters<typeof startGraphqlServer>[0]) {
  const server = await startGraphqlServer(reply);
  stop = server.stop;
  const api = createApi(server.url);
  const session = createSessionReturn(
    async () => (await api.query(viewerQuery, {})).viewer ?? null,
  );
  const owed = createOwedSignOut(() => api.mutate(signOutMutation, {}), new MemoryStore());
  const auth = createAuthProvider(createStaffSession(api, session, owed), { articles });
  return {
    auth,
    session,
    api: guardedApi(api, session),
    asked: server.asked,
    stopped: server.stop,
  };
}

describe('createAuthProvider', () => {
  it('asks once for many guarded buttons and offers what the permissions carry', async () => {
    const { auth, asked } = await against(() => ({ data: { viewer: author } }));
    const offered = (action: string) => auth.canAccess?.({ resource: 'articles', action });
    expect(await Promise.all([offered('create'), offered('publish'), offered('list')])).toEqual([
      true,
      false,
      true,
    ]);
    expect(await auth.getIdentity?.()).toMatchObject({ fullName: 'Lê Thị Hoa', orgUnit: 'o1' });
    expect(asked).toHaveLength(1);
  });

  it('sends strangers to the door', async () => {
    const { auth } = await against(() => ({ data: { viewer: null } }));
    await expect(auth.checkAuth({})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('signs in with the code of the second step and forgets who was asked about before', async () => {
    let viewer: typeof author | null = null;
    const { auth, asked } = await against(({ query }) => {
      if (!query.includes('signIn')) return { data: { viewer } };
      viewer = author;
      return { data: { signIn: { viewer: { name: author.name } } } };
    });
    await expect(auth.checkAuth({})).rejects.toThrow();
    await auth.login({ email: 'hoa@hoi.local', password: 'mat-khau', totp: '123 456' });
    expect(asked[1]?.variables.input).toEqual({
      email: 'hoa@hoi.local',
      password: 'mat-khau',
      totp: '123456',
    });
    await auth.checkAuth({});
  });

  it('lets nobody be sent away by the failure of one request', async () => {
    const { auth } = await against(() => ({ data: { viewer: author } }));
    for (const code of ['FORBIDDEN', 'UNAUTHENTICATED'] as const)
      await auth.checkError(new ApiError(code, 'Không được.'));
  });

  it('keeps whoever works when the server cannot be asked', async () => {
    const { auth, stopped } = await against(() => ({ data: { viewer: author } }));
    await auth.checkAuth({});
    await stopped();
    expect(await auth.getIdentity?.()).toMatchObject({ id: 'u1' });
  });
});

describe('signing out when the server cannot be reached', () => {
  it('lets nobody in until the session has been ended', async () => {
    const world = { away: false, ended: 0 };
    const away = { errors: [{ message: 'Bận.', extensions: { code: 'INTERNAL' } }] };
    const { auth } = await against(({ query }) => {
      if (!query.includes('signOut')) return { data: { viewer: author } };
      if (world.away) return away;
      world.ended += 1;
      return { data: { signOut: { signedOut: true } } };
    });
    await auth.checkAuth({});
    world.away = true;
    await auth.logout({});
    await expect(auth.checkAuth({})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(auth.login({ email: author.email, password: 'mat-khau' })).rejects.toThrow();
    world.away = false;
    await auth.checkAuth({});
    expect(world.ended).toBe(1);
  });
});

describe('a session that ends under the hands', () => {
  const ended = {
    errors: [{ message: 'Hết phiên.', extensions: { code: 'UNAUTHENTICATED' } }],
  };
  const password = { email: author.email, password: 'mat-khau' };

  /** Somebody signed in whose session the server has forgotten since. */
  async function forgotten() {
    const world: { viewer: object | null } = { viewer: author };
    const found = await against(({ query }) => {
      if (query.includes('viewer {\n    userId')) return { data: { viewer: world.viewer } };
      return world.viewer ? { data: { signIn: { viewer: { name: author.name } } } } : ended;
    });
    await found.auth.checkAuth({});
    world.viewer = null;
    return { ...found, world };
  }

  it('lets the work wait until she is back, and does it then', async () => {
    const { session, api, world } = await forgotten();
    const work = api.mutate(signInMutation, { input: password });
    await expect.poll(session.asked).toBe(author.email);
    world.viewer = author;
    session.settle(true);
    expect(await work).toEqual({ signIn: { viewer: { name: author.name } } });
    expect(session.asked()).toBeNull();
  });

  it('fails what she leaves undone', async () => {
    const { session, api } = await forgotten();
    const work = api.mutate(signInMutation, { input: password });
    await expect.poll(session.asked).toBe(author.email);
    session.settle(false);
    await expect(work).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('sends nothing nameless that is still under way when she leaves', async () => {
    const { auth, session, world } = await forgotten();
    expect(session.headers()).toEqual({ 'x-hoi-viewer': 'u1' });
    await auth.logout({});
    expect(session.headers()).toEqual({ 'x-hoi-viewer': 'u1' });
    world.viewer = { ...author, userId: 'u2' };
    await auth.checkAuth({});
    expect(session.headers()).toEqual({ 'x-hoi-viewer': 'u2' });
  });

  it('asks for her when somebody else has signed in meanwhile, and nobody after signing out', async () => {
    const { auth, session, api, world } = await forgotten();
    world.viewer = { ...author, userId: 'u2' };
    await expect(api.query(viewerQuery, {})).resolves.toBeDefined();
    const refused = session.through(() => Promise.reject(new ApiError('NOT_FOUND', 'Không có.')));
    await expect.poll(session.asked).toBe(author.email);
    session.settle(false);
    await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' });
    world.viewer = null;
    await auth.logout({});
    await expect(api.mutate(signInMutation, { input: password })).rejects.toThrow();
    expect(session.asked()).toBeNull();
  });
});
