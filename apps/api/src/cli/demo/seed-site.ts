import {
  demoLinks,
  demoMenu,
  demoPages,
  demoPolls,
  demoSettings,
} from '@hoi/db/seed/content/demo-site';
import { renderHtml } from '@hoi/richtext/render-html';
import { renderText } from '@hoi/richtext/render-text';
import { clock } from '#outside/clock.ts';
import type { Transaction } from '#outside/db.ts';
import { demoBody } from './demo-body.ts';
import { seedUnits } from './seed-units.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Units below the root, settings, pages and the menu. */
export async function seedFrame(tx: Transaction): Promise<void> {
  await seedUnits(tx);
  await tx.siteSetting.upsert({ where: { id: 1 }, create: demoSettings, update: demoSettings });
  for (const [position, page] of demoPages.entries()) {
    const body = demoBody(page.body);
    await tx.page.create({
      data: {
        slug: page.slug,
        title: page.title,
        // A rich-text document is JSON by construction; Prisma's type cannot see into it.
        body: body as object,
        bodyHtml: renderHtml(body),
        bodyText: renderText(body),
        published: true,
        position,
      },
    });
  }
  for (const [position, entry] of demoMenu.entries()) {
    const { id } = await tx.menuItem.create({
      data: { menu: 'main', label: entry.label, href: entry.href, position },
    });
    const children = (entry.children ?? []).map(([label, href], place) => {
      return { menu: 'main', label, href, parentId: id, position: place };
    });
    await tx.menuItem.createMany({ data: children });
  }
}

/** Links to other organisations, an open poll and a closed one. */
export async function seedLinksAndPolls(tx: Transaction, rootId: string): Promise<void> {
  for (const [position, group] of demoLinks.entries()) {
    const links = group.links.map(([title, url], place) => ({ title, url, position: place }));
    await tx.siteLinkGroup.create({
      data: { name: group.name, position, links: { create: links } },
    });
  }
  const now = clock.now().getTime();
  for (const poll of demoPolls) {
    await tx.poll.create({
      data: {
        question: poll.question,
        status: poll.open ? 'OPEN' : 'CLOSED',
        opensAt: new Date(now - 30 * dayMs),
        closesAt: poll.open ? new Date(now + 365 * dayMs) : new Date(now - dayMs),
        orgUnitId: rootId,
        options: { create: poll.options.map((label, position) => ({ label, position })) },
      },
    });
  }
}
