import { Prisma } from '@hoi/db/prisma';
import { articleStatuses } from '@hoi/domain/article-status';
import { roles } from '@hoi/domain/roles';
import { expect, it } from 'vitest';
import type { Staff, Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit, makeUser } from '#test/factories.ts';
import {
  mayReadInside,
  readableInside,
  visibleArticles,
  visibleArticlesSql,
} from './article.policy.ts';

useDatabase();

async function everyKindOfArticle(authorIds: (string | null)[]) {
  const root = await makeOrgUnit();
  const child = await makeOrgUnit({ parentId: root.id });
  const other = await makeOrgUnit();
  const categories = [await makeCategory(), await makeCategory({ hidden: true })];
  const dates = [new Date('2020-01-01'), new Date('2999-01-01')];
  for (const { id: orgUnitId } of [root, child, other]) {
    for (const { id: categoryId } of categories) {
      for (const status of articleStatuses) {
        for (const publishedAt of dates) {
          for (const deletedAt of [null, new Date()]) {
            for (const authorId of authorIds) {
              await makeArticle({
                orgUnitId,
                categoryId,
                status,
                publishedAt,
                deletedAt,
                authorId,
              });
            }
          }
        }
      }
    }
  }
  return { root, child, other };
}

it('says the same as a where and as SQL, for every viewer and article', async () => {
  const user = await makeUser();
  const { root, child } = await everyKindOfArticle([null, user.id]);
  const staff = (role: (typeof roles)[number], unit: typeof root): Staff => ({
    kind: 'staff',
    mustChangePassword: false,
    userId: user.id,
    email: user.email,
    name: user.name,
    sessionId: '',
    grants: [{ role, orgUnitId: unit.id, orgUnitPath: unit.path }],
  });
  const partner = { kind: 'partner', partnerId: '', tokenId: '', name: '' } as const;
  const viewers: Viewer[] = [
    { kind: 'anonymous' },
    { ...partner, scopes: ['articles:read'] },
    { ...partner, scopes: [] },
    ...roles.flatMap((role) => [staff(role, root), staff(role, child)]),
    { ...staff('VIEWER', root), grants: [] },
  ];
  const sizes: number[] = [];
  for (const viewer of viewers) {
    const found = await db.article.findMany({
      where: visibleArticles(viewer),
      select: { id: true, authorId: true, orgUnit: { select: { path: true } } },
      orderBy: { id: 'asc' },
    });
    const same = await db.$queryRaw<{ id: string }[]>(
      Prisma.sql`SELECT a.id FROM articles a WHERE ${await visibleArticlesSql(viewer)} ORDER BY a.id`,
    );
    expect(same.map((row) => row.id)).toEqual(found.map((row) => row.id));
    const inside = await db.article.findMany({
      where: readableInside(viewer),
      select: { id: true },
      orderBy: { id: 'asc' },
    });
    const insideByRow = found.filter((row) =>
      mayReadInside(viewer, { authorId: row.authorId, orgUnitPath: row.orgUnit.path }),
    );
    expect(inside.map((row) => row.id)).toEqual(insideByRow.map((row) => row.id));
    sizes.push(found.length);
  }
  const [anonymous, forNews, forNothing] = sizes;
  // Three units, one open category, one status, one date, not deleted, two authors.
  expect([anonymous, forNews, forNothing]).toEqual([6, 6, 6]);
  expect(new Set(sizes).size).toBeGreaterThan(5);
});
