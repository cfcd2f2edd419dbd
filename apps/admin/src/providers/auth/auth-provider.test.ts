import { afterEach, describe, expect, it } from 'vitest';
import { ApiError } from '#providers/api-error.ts';
import { createApi } from '#providers/client.ts';
import { startGraphqlServer } from '#test/graphql-server.ts';
import { createAuthProvider } from './auth-provider.ts';

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
  return { auth: createAuthProvider(createApi(server.url)), asked: server.asked };
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

  it('ends the session on UNAUTHENTICATED only', async () => {
    const { auth } = await against(() => ({ data: { viewer: author } }));
    await auth.checkError(new ApiError('FORBIDDEN', 'Bạn không có quyền.'));
    await expect(auth.checkError(new ApiError('UNAUTHENTICATED', 'Hết phiên.'))).rejects.toThrow();
  });
});
