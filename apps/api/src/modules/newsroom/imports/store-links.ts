import { importedNames } from '@hoi/localization/words/newsroom/imports';
import { isSafeSource } from '@hoi/richtext/safe-url';
import { type ImportRun, note } from './import-run.ts';
import type { LegacyPage } from './legacy-page/legacy-page.ts';
import { setKey } from './title-key.ts';

/** One address in one spelling: the host's letter case, “www.” and a closing slash aside. */
function addressKey(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

function addressed({ links }: LegacyPage): { title: string; url: string }[] {
  const byKey = new Map<string, { title: string; url: string }>();
  for (const { title, url } of links) {
    if (url && /^https?:/i.test(url) && isSafeSource(url)) {
      byKey.set(addressKey(url), { title: title.slice(0, 200), url });
    }
  }
  return [...byKey.values()];
}

/** The same for every page with these links; empty without addresses. */
export function linksKey(page: LegacyPage): string {
  return setKey(addressed(page).map(({ url }) => addressKey(url)));
}

async function groupFor(run: ImportRun): Promise<string> {
  const first = await run.tx.siteLinkGroup.findFirst({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  if (first) return first.id;
  const data = { name: importedNames.linkGroup };
  return (await run.tx.siteLinkGroup.create({ data, select: { id: true } })).id;
}

/** The page's links whose addresses are known and not here yet; a list that was imported before is left. */
export async function storeLinks(run: ImportRun, page: LegacyPage): Promise<void> {
  const key = linksKey(page);
  if (key === '') return;
  const earlier = await run.tx.legacyImport.findFirst({
    where: { report: { path: ['linksKey'], equals: key } },
    select: { id: true },
  });
  const here = await run.tx.siteLink.findMany({ select: { url: true } });
  const known = new Set(here.map(({ url }) => addressKey(url)));
  const links = addressed(page);
  const missing = earlier ? [] : links.filter(({ url }) => !known.has(addressKey(url)));
  for (const link of links) {
    note(run, 'LINK', missing.includes(link) ? 'CREATED' : 'MATCHED', link.title);
  }
  if (missing.length === 0) return;
  const groupId = await groupFor(run);
  const last = await run.tx.siteLink.aggregate({ where: { groupId }, _max: { position: true } });
  const begin = (last._max.position ?? -1) + 1;
  await run.tx.siteLink.createMany({
    data: missing.map((link, index) => ({ ...link, groupId, position: begin + index })),
  });
  run.tags.add('site-links');
}
