import { describe, expect, it } from 'vitest';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory } from '#test/factories.ts';
import { asStaff, makeAppointment, makePerson, makeProvince } from '#test/people-factories.ts';

useDatabase();

const query = /* GraphQL */ `
  query ($id: ID!) { person(id: $id) { viewerCan { erase } namedIn { slug title } } }
`;
const exported = /* GraphQL */ `
  mutation ($input: ExportPersonInput!) { exportPerson(input: $input) { json } }
`;
const erase = /* GraphQL */ `
  mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { person { id } } }
`;

const published = { status: 'PUBLISHED', publishedAt: new Date('2020-01-01') } as const;

describe('Person.namedIn', () => {
  it('lists what has her exact name, as far as the viewer sees it, to who may erase her', async () => {
    const { commune, other } = await makeProvince();
    const person = await makePerson({ fullName: 'Hồ Thị Búp' });
    await makeAppointment({ orgUnitId: commune.id, personId: person.id });
    const byline = await makeArticle({ ...published, bylineName: 'HỒ THỊ BÚP' });
    const body = await makeArticle({ ...published, bodyText: 'Chị Hồ Thị Búp phát biểu.' });
    await makeArticle({ ...published, bodyText: 'Chị Hồ Thị Bụp phát biểu.' });
    await makeArticle({
      status: 'DRAFT',
      publishedAt: null,
      orgUnitId: other.id,
      bodyText: 'Chị Hồ Thị Búp, bản nháp.',
    });
    const id = globalId('Person', person.id);
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    const seen = (await ask(query, { id }, staff)).data.person;
    expect(seen.viewerCan.erase).toBe(true);
    expect(seen.namedIn.map(({ slug }: { slug: string }) => slug).sort()).toEqual(
      [byline.slug, body.slug].sort(),
    );
    const { json } = (await ask(exported, { input: { id } }, staff)).data.exportPerson;
    expect(JSON.parse(json).namedIn).toHaveLength(2);
    for (const headers of [
      {},
      await asStaff('EDITOR', commune.id),
      await asStaff('ADMINISTRATOR', other.id),
    ]) {
      const person = (await ask(query, { id }, headers)).data.person;
      expect(person).toEqual({ viewerCan: { erase: false }, namedIn: null });
    }
  });

  it('and the export tell nothing of drafts of others, nor of a hidden category', async () => {
    const { commune, other } = await makeProvince();
    const person = await makePerson({ fullName: 'Hồ Thị Nở' });
    await makeAppointment({ orgUnitId: commune.id, personId: person.id });
    const named = { bylinePersonId: person.id, bylineName: 'HỒ THỊ NỞ' };
    const draft = { status: 'DRAFT', publishedAt: null } as const;
    const hidden = (await makeCategory({ hidden: true })).id;
    const shown = await makeArticle({ ...published, ...named });
    const own = await makeArticle({ ...draft, ...named, orgUnitId: commune.id });
    await makeArticle({ ...draft, ...named, orgUnitId: other.id });
    await makeArticle({ ...published, ...named, orgUnitId: other.id, categoryId: hidden });
    await makeArticle({ ...published, ...named, publishedAt: new Date('2100-01-01') });
    await makeArticle({ ...published, ...named, orgUnitId: commune.id, deletedAt: new Date() });
    const staff = await asStaff('ORGANISATION_OFFICER', commune.id);
    const input = { id: globalId('Person', person.id) };
    const { json } = (await ask(exported, { input }, staff)).data.exportPerson;
    const slugs = (list: { slug: string }[]) => list.map(({ slug }) => slug).sort();
    const { articles, namedIn } = JSON.parse(json);
    expect(slugs(articles)).toEqual([shown.slug, own.slug].sort());
    expect(slugs(namedIn)).toEqual([shown.slug]);
    const seen = (await ask(query, { id: input.id }, staff)).data.person;
    expect(slugs(seen.namedIn)).toEqual([shown.slug, own.slug].sort());
  });

  it('and the right to erase end where another unit has her in office', async () => {
    const { commune, other } = await makeProvince();
    const person = await makePerson();
    await makeAppointment({ orgUnitId: commune.id, personId: person.id });
    await makeAppointment({ orgUnitId: other.id, personId: person.id });
    const id = globalId('Person', person.id);
    const staff = await asStaff('ADMINISTRATOR', commune.id);
    const seen = (await ask(query, { id }, staff)).data.person;
    expect(seen).toEqual({ viewerCan: { erase: false }, namedIn: null });
    const refused = await ask(erase, { input: { id, expectedVersion: person.version } }, staff);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(refused.errors?.[0]?.message).toContain(other.name);
  });
});
