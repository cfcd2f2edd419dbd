import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit } from '#test/factories.ts';
import { asStaff, makeAppointment, makePerson } from '#test/people-factories.ts';

useDatabase();

const byline = /* GraphQL */ `
  query ($slug: String!) {
    article(slug: $slug) {
      byline { name position organisation person { fullName } }
      typedByline { name position }
    }
  }
`;

/** A person who was vice president of a commune and is its president since 10/5/2021. */
async function writer(data: object = {}) {
  const unit = await makeOrgUnit({ kind: 'COMMUNE', name: 'Xã Trà Dơn' });
  const person = await makePerson({ fullName: 'Hồ Thị Viết', ...data });
  const office = { orgUnitId: unit.id, personId: person.id };
  await makeAppointment({
    ...office,
    office: 'VICE_PRESIDENT',
    title: 'Phó Chủ tịch Hội LHPN xã Trà Dơn',
    validFrom: dateOf('2016-01-01'),
    validTo: dateOf('2021-05-10'),
  });
  await makeAppointment({ ...office, title: 'Chủ tịch', validFrom: dateOf('2021-05-10') });
  await makeAppointment({ ...office, office: 'OTHER', title: 'Trưởng nhóm' });
  return { unit, person };
}

async function bylineOf(slug: string, headers = {}) {
  const answer = await ask(byline, { slug }, headers);
  expect(answer.errors).toBeUndefined();
  return answer.data.article.byline;
}

describe('the byline of a person', () => {
  it('shows the highest office of the day in Vietnam on which the article appeared', async () => {
    const { person } = await writer();
    const on = async (moment: string) => {
      const { slug } = await makeArticle({
        bylinePersonId: person.id,
        publishedAt: new Date(moment),
      });
      return bylineOf(slug);
    };
    const known = { name: 'Hồ Thị Viết', organisation: 'Hội LHPN xã Trà Dơn' };
    expect(await on('2021-05-09T16:59:00Z')).toMatchObject({ ...known, position: 'Phó Chủ tịch' });
    expect(await on('2021-05-09T17:00:00Z')).toMatchObject({ ...known, position: 'Chủ tịch' });
    expect(await on('2014-01-01T00:00:00Z')).toMatchObject({ position: '', organisation: '' });
  });

  it('gives way to what was typed by hand, part by part', async () => {
    const { person } = await writer();
    const { slug } = await makeArticle({
      bylinePersonId: person.id,
      bylinePosition: 'Cộng tác viên',
    });
    expect(await bylineOf(slug)).toEqual({
      name: 'Hồ Thị Viết',
      position: 'Cộng tác viên',
      organisation: 'Hội LHPN xã Trà Dơn',
      person: { fullName: 'Hồ Thị Viết' },
    });
  });

  it('is empty for a person whom readers do not see, for everybody', async () => {
    const { person, unit } = await writer({ published: false });
    const { slug } = await makeArticle({ bylinePersonId: person.id, orgUnitId: unit.id });
    const empty = { name: '', position: '', organisation: '' };
    expect(await bylineOf(slug)).toEqual({ ...empty, person: null });
    const staff = await asStaff('ADMINISTRATOR', unit.id);
    expect(await bylineOf(slug, staff)).toEqual({ ...empty, person: { fullName: 'Hồ Thị Viết' } });
  });
});

describe('bylinePerson of an article', () => {
  const create = /* GraphQL */ `
    mutation ($input: CreateArticleInput!) {
      createArticle(input: $input) { article { id version byline { name } typedByline { name } } }
    }
  `;
  const update = /* GraphQL */ `
    mutation ($input: UpdateArticleInput!) {
      updateArticle(input: $input) { article { version byline { name } } }
    }
  `;

  it('names somebody the writer may know of, stays, and is taken away by null', async () => {
    const { person, unit } = await writer();
    const staff = await asStaff('AUTHOR', unit.id);
    const category = globalId('Category', (await makeCategory()).id);
    const input = {
      title: 'Bài có tác giả',
      category,
      bylinePerson: globalId('Person', person.id),
    };
    const { data } = await ask(create, { input }, staff);
    const { id, ...made } = data.createArticle.article;
    expect(made).toEqual({
      version: 1,
      byline: { name: 'Hồ Thị Viết' },
      typedByline: { name: '' },
    });
    const save = async (expectedVersion: number, more: object) =>
      (await ask(update, { input: { id, expectedVersion, ...more } }, staff)).data.updateArticle
        .article;
    expect((await save(1, { title: 'Tên khác' })).byline.name).toBe('Hồ Thị Viết');
    expect((await save(2, { bylinePerson: null })).byline.name).toBe('');
  });

  it('refuses whom the writer may not know of, and what is no person', async () => {
    const { person, unit } = await writer({ published: false });
    const staff = await asStaff('AUTHOR', unit.id);
    const category = globalId('Category', (await makeCategory()).id);
    for (const bylinePerson of [
      globalId('Person', person.id),
      globalId('OrgUnit', unit.id),
      'AAAA',
    ]) {
      const input = { title: 'Bài có tác giả', category, bylinePerson };
      const answer = await ask(create, { input }, staff);
      expect(answer.errors?.[0]?.extensions.issues).toEqual([
        { path: ['bylinePerson'], message: 'Không có người này.' },
      ]);
    }
    const input = { title: 'Bài', category, bylinePerson: globalId('Person', person.id) };
    expect(codeOf(await ask(create, { input }))).toBe('UNAUTHENTICATED');
    expect(await db.article.count({ where: { bylinePersonId: person.id } })).toBe(0);
  });
});
