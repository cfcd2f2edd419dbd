import type { TokenScope } from '@hoi/domain/token-scopes';
import { ask } from './api.ts';
import { asStaff } from './people-factories.ts';

/** Headers of a partner's program whose token was issued at the root. */
export async function partnerReader(
  rootId: string,
  scopes: TokenScope[],
): Promise<Record<string, string>> {
  const staff = await asStaff('ADMINISTRATOR', rootId);
  const make =
    'mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } } }';
  const issue = 'mutation ($input: IssueApiTokenInput!) { issueApiToken(input: $input) { token } }';
  const made = await ask(make, { input: { name: `Đối tác ${scopes[0]}` } }, staff);
  const expiresAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const input = { partnerId: made.data.createPartner.partner.id, label: 'máy', scopes, expiresAt };
  const { data } = await ask(issue, { input }, staff);
  return { authorization: `Bearer ${data.issueApiToken.token}` };
}
