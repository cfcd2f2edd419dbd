import { setTimeout } from 'node:timers/promises';
import { Prisma } from '@hoi/db/prisma';
import { expect, it } from 'vitest';
import { settleUnits } from '#modules/organisation/units/unit-versions.ts';
import { db, readRowsPlanned } from '#outside/db.ts';
import { ask } from '#test/api.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit } from '#test/factories.ts';
import { orderingOf } from './article-order.ts';
import { pageSql } from './list-articles.ts';

useDatabase();

it('are looked up unit by unit, wherever most articles lie', async () => {
  const full = await makeOrgUnit();
  const empty = await makeOrgUnit();
  const { id: like } = await makeArticle({ orgUnitId: full.id });
  await asOwner(`
    ALTER TABLE articles DISABLE TRIGGER index_article;
    INSERT INTO articles SELECT (jsonb_populate_record(a, jsonb_build_object('id', new_id(),
      'slug', 'nhieu-' || n, 'published_at', a.published_at - n * interval '1 hour'))).*
    FROM articles a, generate_series(1, 3000) n WHERE a.id = '${like}';
    ALTER TABLE articles ENABLE TRIGGER index_article`);
  await asOwner('VACUUM ANALYZE articles');
  const ordering = orderingOf('PUBLISHED_AT_DESC', true);
  const where = Prisma.sql`a.status = 'PUBLISHED' AND a.deleted_at IS NULL`;
  const ofUnits = Prisma.sql`(SELECT unnest(${[full.id, empty.id]}::uuid[]) AS id)`;
  const list = { where, ofUnits, ordering, columns: new Set(['slug'] as const) };
  for (const page of [{ first: 10 }, { last: 10 }, { first: 10, page: 3 }]) {
    const rows = await readRowsPlanned<{ 'QUERY PLAN': string }>(
      Prisma.sql`EXPLAIN ${pageSql(list, page)}`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan.match(/articles_of_unit on/g)).toHaveLength(2);
    expect(plan).not.toContain('articles_public');
  }
});

it('of a unit that is being moved stand where it goes, from its first article on', async () => {
  const [from, to] = [await makeOrgUnit(), await makeOrgUnit()];
  const unit = await makeOrgUnit({ kind: 'COMMUNE', parentId: from.id });
  const { id: categoryId } = await makeCategory();
  const story = await db.$transaction(async (tx) => {
    const where = { unitId: unit.id };
    await tx.orgUnitVersion.updateMany({ where, data: { parentId: to.id } });
    await settleUnits(tx);
    const writing = makeArticle({ orgUnitId: unit.id, categoryId });
    // Time to be written, if it did not wait for what is not there yet.
    await setTimeout(300);
    return { writing };
  });
  const { slug } = await story.writing;
  const { data } = await ask(`{
    from: orgUnit(slug: "${from.slug}") { articles { nodes { slug } } }
    to: orgUnit(slug: "${to.slug}") { articles { nodes { slug } } } }`);
  expect(data.to.articles.nodes).toEqual([{ slug }]);
  expect(data.from.articles.nodes).toEqual([]);
});

it('stand again on the page of a unit that they went into, when it had ended that day and has not any more', async () => {
  const opened = { kind: 'COMMUNE', validFrom: new Date('2000-01-01') } as const;
  const [gone, heir] = [await makeOrgUnit(opened), await makeOrgUnit(opened)];
  const { slug } = await makeArticle({ orgUnitId: gone.id });
  const date = new Date('2020-01-01');
  const end = (id: string, validTo: Date | null) =>
    db.orgUnitVersion.updateMany({ where: { unitId: id }, data: { validTo } });
  await db.$transaction(async (tx) => {
    await tx.orgUnitVersion.updateMany({ where: { unitId: gone.id }, data: { validTo: date } });
    const data = { fromId: gone.id, toId: heir.id, kind: 'MERGED', date } as const;
    await tx.orgUnitSuccession.create({ data });
  });
  const listed = async () => {
    const { data } = await ask(`{ orgUnit(slug: "${heir.slug}") { articles { nodes { slug } } } }`);
    return data.orgUnit.articles.nodes;
  };
  expect(await listed()).toEqual([{ slug }]);
  await end(heir.id, date);
  expect(await listed()).toEqual([]);
  await end(heir.id, null);
  expect(await listed()).toEqual([{ slug }]);
});
