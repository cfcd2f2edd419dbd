import { askFor, signIn } from './api.ts';

/** A website in the list of links, in a group of its own; it opens in the same page. */
export async function addSiteLink(title: string, url: string): Promise<void> {
  const session = await signIn();
  const { createSiteLinkGroup } = await askFor(
    `mutation ($input: CreateSiteLinkGroupInput!) {
      createSiteLinkGroup(input: $input) { siteLinkGroup { id } } }`,
    { input: { name: title } },
    session,
  );
  const group = createSiteLinkGroup.siteLinkGroup.id;
  await askFor(
    'mutation ($input: CreateSiteLinkInput!) { createSiteLink(input: $input) { siteLink { id } } }',
    { input: { group, title, url, opensNewPage: false } },
    session,
  );
}
