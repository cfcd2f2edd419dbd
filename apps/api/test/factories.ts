import { randomBytes } from 'node:crypto';
import type { Prisma } from '@hoi/db/prisma';
import type { Role } from '@hoi/domain/roles';
import { startSession } from '#modules/access/identity/session.ts';
import { type NewUnit, settleUnits, writeUnit } from '#modules/organisation/units/unit-versions.ts';
import { db } from '#outside/db.ts';

/** A short text that no other row has. */
export function unique(prefix = 'x'): string {
  return `${prefix}-${randomBytes(5).toString('hex')}`;
}

export function makeOrgUnit(data: Partial<NewUnit> = {}) {
  const slug = unique('don-vi');
  return db.$transaction(async (tx) => {
    const id = await writeUnit(tx, {
      slug,
      name: `Hội LHPN ${slug}`,
      kind: 'DISTRICT',
      ...data,
    });
    await settleUnits(tx);
    return tx.orgUnit.findUniqueOrThrow({ where: { id } });
  });
}

export function makeUser(data: Partial<Prisma.UserUncheckedCreateInput> = {}) {
  const email = `${unique('can-bo')}@hoi.test`;
  return db.user.create({
    data: { email, name: 'Nguyễn Thị Thử', passwordHash: 'no password opens this', ...data },
  });
}

/** A user with one role at one unit, and the cookie of a session of hers. */
export async function makeStaff(role: Role, orgUnitId: string) {
  const user = await makeUser();
  await db.roleGrant.create({ data: { userId: user.id, orgUnitId, role } });
  const token = await db.$transaction((tx) => startSession(tx, user.id, 'test'));
  return { user, cookie: `hoi_session=${token}` };
}

export function makeCategory(data: Partial<Prisma.CategoryUncheckedCreateInput> = {}) {
  const slug = unique('chuyen-muc');
  return db.category.create({ data: { slug, name: `Chuyên mục ${slug}`, ...data } });
}

/** An article that readers see, unless `data` says otherwise; makes a unit and a category if none is given. */
export async function makeArticle(data: Partial<Prisma.ArticleUncheckedCreateInput> = {}) {
  const slug = unique('bai-viet');
  return db.article.create({
    data: {
      slug,
      title: `Bài viết ${slug}`,
      body: { type: 'doc', content: [{ type: 'paragraph' }] },
      status: 'PUBLISHED',
      publishedAt: new Date('2019-03-28T00:00:00Z'),
      ...data,
      categoryId: data.categoryId ?? (await makeCategory()).id,
      orgUnitId: data.orgUnitId ?? (await makeOrgUnit()).id,
    },
  });
}
