import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff, unique } from '#test/factories.ts';
import { makeMedia } from '#test/uploads.ts';

useDatabase();

const fields = '{ id slug title bodyHtml bodyText body published version }';
const create = `mutation ($input: CreatePageInput!) { createPage(input: $input) { page ${fields} } }`;
const update = `mutation ($input: UpdatePageInput!) { updatePage(input: $input) { page ${fields} } }`;
const remove = 'mutation ($input: DeletePageInput!) { deletePage(input: $input) { deletedId } }';
const read = `query ($slug: String!) { page(slug: $slug) ${fields} pages { slug } }`;

async function staff(role: 'AUTHOR' | 'EDITOR') {
  const { id: orgUnitId } = await makeOrgUnit();
  return { orgUnitId, headers: { cookie: (await makeStaff(role, orgUnitId)).cookie } };
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const document = (...content: object[]) => ({ type: 'doc', content });
const picture = (mediaId: string) => ({
  type: 'image',
  attrs: { mediaId, src: '/media/x.jpg', alt: 'Trụ sở' },
});

describe('pages', () => {
  it('are hidden until published, with body and pictures', async () => {
    const { orgUnitId, headers } = await staff('EDITOR');
    const media = await makeMedia(orgUnitId);
    const mediaId = globalId('MediaFile', media.id);
    const title = `Giới thiệu ${unique()}`;
    const body = document(paragraph('Hội <b> tỉnh'), picture(mediaId));
    const made = (await ask(create, { input: { title, body } }, headers)).data.createPage.page;
    expect(made).toMatchObject({ published: false, version: 1, bodyText: 'Hội <b> tỉnh\nTrụ sở' });
    expect(made.bodyHtml).toContain('<p>Hội &lt;b&gt; tỉnh</p>');
    expect(made.bodyHtml).toContain(`src="http://api.test/media/${media.key}"`);
    expect(JSON.stringify(made.body)).toContain(mediaId);

    const hidden = await ask(read, { slug: made.slug });
    expect(hidden.data.page).toBeNull();
    expect(JSON.stringify(hidden.data.pages)).not.toContain(made.slug);
    const image = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await ask(image, { id: mediaId })).data.node).toBeNull();
    expect((await ask(image, { id: made.id })).data.node).toBeNull();

    const input = { id: made.id, expectedVersion: 1, title: 'Giới thiệu', body, published: true };
    const changed = (await ask(update, { input }, headers)).data.updatePage.page;
    expect(changed).toMatchObject({ slug: made.slug, published: true, version: 2 });
    const shown = (await ask(read, { slug: made.slug })).data;
    expect(shown.page).toMatchObject({ title: 'Giới thiệu', body: null });
    expect(shown.pages).toContainEqual({ slug: made.slug });
    expect((await ask(image, { id: mediaId })).data.node).toEqual({ id: mediaId });
    const events = await db.outboxEvent.findMany({
      orderBy: { id: 'asc' },
      select: { tags: true },
    });
    expect(events.map(({ tags }) => tags.length > 0)).toEqual([false, true]);
  });

  it('change once per version', async () => {
    const { headers } = await staff('EDITOR');
    const body = document(paragraph('A'));
    const { page } = (await ask(create, { input: { title: unique('t'), body } }, headers)).data
      .createPage;
    const input = { id: page.id, expectedVersion: 1, title: 'B', body };
    expect(codeOf(await ask(update, { input }, headers))).toBeUndefined();
    expect(codeOf(await ask(update, { input }, headers))).toBe('CONFLICT');
    const stale = { id: page.id, expectedVersion: 1 };
    expect(codeOf(await ask(remove, { input: stale }, headers))).toBe('CONFLICT');
    const { data } = await ask(remove, { input: { ...stale, expectedVersion: 2 } }, headers);
    expect(data.deletePage.deletedId).toBe(page.id);
    expect(codeOf(await ask(remove, { input: stale }, headers))).toBe('NOT_FOUND');
  });

  it('refuse bodies with unknown parts, unsafe links, pictures of others, and taken addresses', async () => {
    const { headers } = await staff('EDITOR');
    const slug = unique('trang');
    const good = { title: 'A', slug, body: document(paragraph('A')) };
    await ask(create, { input: good }, headers);
    const taken = await ask(create, { input: good }, headers);
    expect(taken.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['slug']);
    const foreign = await makeMedia((await makeOrgUnit()).id);
    const marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }];
    const bad = [
      { type: 'html', content: '<script>' },
      document({ type: 'script' }),
      document({ type: 'paragraph', content: [{ type: 'text', text: 'x', marks }] }),
      document(picture(globalId('MediaFile', foreign.id))),
      document(picture('AAAA')),
      null,
    ];
    for (const body of bad) {
      const answer = await ask(create, { input: { title: 'A', body } }, headers);
      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    }
    expect(await db.page.count({ where: { title: 'A' } })).toBe(1);
  });

  it('refuse strangers, authors and forged ids', async () => {
    const { headers } = await staff('EDITOR');
    const author = (await staff('AUTHOR')).headers;
    const body = document(paragraph('A'));
    const page = await db.page.create({ data: { slug: unique('p'), title: 'P', body } });
    const id = globalId('Page', page.id);
    const attempts = [
      [create, { title: 'A', body }],
      [update, { id, expectedVersion: 1, title: 'A', body }],
      [remove, { id, expectedVersion: 1 }],
    ] as const;
    for (const [mutation, input] of attempts) {
      expect(codeOf(await ask(mutation, { input }))).toBe('UNAUTHENTICATED');
      expect(codeOf(await ask(mutation, { input }, author))).toBe('FORBIDDEN');
      if (!('id' in input)) continue;
      const forged = { ...input, id: globalId('Album', page.id) };
      expect(codeOf(await ask(mutation, { input: forged }, headers))).toBe('NOT_FOUND');
    }
  });
});
