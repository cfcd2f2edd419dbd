import { afterEach, describe, expect, it } from 'vitest';
import { createApi } from '#providers/client.ts';
import { createDataProvider } from '#providers/data/data-provider.ts';
import { startGraphqlServer } from '#test/graphql-server.ts';
import { plans } from './index.ts';

let stop = async () => {};
afterEach(() => stop());

async function against(reply: Parameters<typeof startGraphqlServer>[0]) {
  const server = await startGraphqlServer(reply);
  stop = server.stop;
  return {
    provider: createDataProvider(createApi(server.url), { plans }),
    asked: server.asked,
  };
}

const rename = { kind: 'RENAME', name: 'Xã Trà Đôn', dropsCode: true, remains: false };
const plan = {
  id: 'p',
  title: 'Đổi tên xã',
  effectiveOn: '2026-01-01',
  version: 4,
  steps: [{ ...rename, unit: { key: 'don', name: 'Xã Trà Don' } }],
};

describe('plans', () => {
  it('sends the steps back as they were read, with the version', async () => {
    const { provider, asked } = await against(({ query }) =>
      query.includes('mutation')
        ? { data: { updateOrgPlan: { orgPlan: plan } } }
        : { data: { orgPlan: plan } },
    );
    const { data } = await provider.getOne('plans', { id: 'p' });
    await provider.update('plans', { id: 'p', data, previousData: data });
    expect(asked[1]?.variables.input).toMatchObject({
      id: 'p',
      expectedVersion: 4,
      steps: [{ kind: 'RENAME', unit: 'don', name: 'Xã Trà Đôn', code: null }],
    });
  });

  it('is refused with a conflict when somebody else saved first', async () => {
    const message = 'Người khác đã sửa nội dung này.';
    const { provider } = await against(() => ({
      data: null,
      errors: [{ message, extensions: { code: 'CONFLICT' } }],
    }));
    const change = { id: 'p', data: { ...plan, steps: [] }, previousData: plan };
    await expect(provider.update('plans', change)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
