import { foldForSearch, spellingOf, wordsOf } from '@hoi/localization/fold';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { asTyped, sideBySide, wholeTitle } from '#modules/newsroom/articles/text-match.ts';
import { db } from '#outside/db.ts';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit } from '#test/factories.ts';
import { writtenWord } from './written-word.ts';

useDatabase();

const asked = /* GraphQL */ `
  query ($q: String!) {
    search(query: $q) {
      edges { titleHtml snippetHtml node { ... on Article { title } } }
      totalCount suggestion
    }
    articles(filter: { query: $q }) { nodes { title } }
  }
`;

async function find(q: string) {
  const answer = await ask(asked, { q });
  expect(answer.errors).toBeUndefined();
  const { search, articles } = answer.data;
  const titles: string[] = search.edges.map((edge: { node: { title: string } }) => edge.node.title);
  // Titles that only look alike are no hits.
  return {
    titles: search.suggestion === null ? titles : [],
    listed: articles.nodes.map((node: { title: string }) => node.title),
    first: search.edges[0],
  };
}

const plan = 'Kế hoạch phát triển giai đoạn 2021-2026';
const town = 'Hội nghị tại TP.Tam Kỳ dành cho cán bộ/hội viên';
const congress = 'Ðại hội những ngƣời ðứng đầu';
const people = "Chị em Xã Ch'ơm quản lý chợ";

beforeAll(async () => {
  const base = { orgUnitId: (await makeOrgUnit()).id, categoryId: (await makeCategory()).id };
  await makeArticle({ ...base, title: plan, bodyText: 'Phòng chống dịch Covid-19 ở thôn.' });
  await makeArticle({
    ...base,
    title: town,
    bodyText: 'Thực hiện Nghị quyết 1659/NQ-UBTVQH15, kỷ niệm ngày thành lập.',
  });
  await makeArticle({ ...base, title: congress, bodyText: 'An\u00a0toàn giao thô\u00adng.' });
  await makeArticle({ ...base, title: people, bodyText: 'Bác sĩ khám bệnh.' });
  await makeArticle({ ...base, title: 'Hội thi Xuyến Chi xanh nhà sạch vườn', bodyText: 'Vườn.' });
  await makeArticle({ ...base, title: 'Hội thi Xuyến Chi - Vườn xanh nhà sạch' });
});

describe('what is meant is found, however it is spelt', () => {
  it.each([
    ['2026', plan],
    ['2021-2026', plan],
    ['2021–2026', plan],
    ['2021 - 2026', plan],
    ['covid 19', plan],
    ['covid-19', plan],
    ['tam kỳ', town],
    ['tam kì', town],
    ['Tam Kì', town],
    ['tam ki', town],
    ['tp tam kỳ', town],
    ['TP.Tam Kỳ', town],
    ['hội viên tam kỳ', town],
    ['nghị quyết 1659', town],
    ['ubtvqh15', town],
    ['1659/NQ-UBTVQH15', town],
    ['kỉ niệm', town],
    ['đại hội', congress],
    ['Ðại hội', congress],
    ['người đứng đầu', congress],
    ['dai hoi', congress],
    ['an tòan', congress],
    ['giao thông', congress],
    ['quản lí', people],
    ['bác sỹ', people],
    ['chơm', people],
    ['ch’ơm', people],
    ['xã Ch`ơm', people],
  ])('“%s”', async (query, title) => {
    const found = await find(query);
    expect(found.titles).toEqual([title]);
    expect(found.listed).toEqual([title]);
    expect(found.first.titleHtml + found.first.snippetHtml).toContain('<mark>');
  });

  it('marks words inside what signs join, and in the spelling of the article', async () => {
    expect((await find('tam kì')).first.titleHtml).toContain('TP.<mark>Tam</mark> <mark>Kỳ</mark>');
    expect((await find('chơm')).first.titleHtml).toContain('<mark>Ch&#39;ơm</mark>');
    expect((await find('covid 19')).first.snippetHtml).toContain(
      '<mark>Covid</mark>-<mark>19</mark>',
    );
  });
});

describe('a pasted title', () => {
  it('is no query language: a dash by itself leaves nothing out', async () => {
    const { titles } = await find('Hội thi Xuyến Chi - Vườn xanh nhà sạch');
    expect(titles).toEqual([
      'Hội thi Xuyến Chi - Vườn xanh nhà sạch',
      'Hội thi Xuyến Chi xanh nhà sạch vườn',
    ]);
    expect((await find('“Xuyến Chi”-vườn')).titles).toHaveLength(2);
    expect((await find('xuyến chi -vườn')).titles).toEqual([]);
  });
});

it('a title of all the length that one may have is found by itself, pasted in either form', async () => {
  const title = 'Hướng dẫn tổng kết các phong trào thi đua '.repeat(8).slice(0, 299).trim();
  await makeArticle({ title });
  for (const pasted of [title, title.normalize('NFD')]) {
    expect((await find(pasted)).titles).toEqual([title]);
  }
});

describe('the database and the program', () => {
  const letters = fc.constantFrom(
    ...'aàáảãạăâbcdđeèêghiìíklmnoòóơpqrstuùúưvxyỳýAĐỲÝ012ðÐƣƢøł’\'`-–./,"“…\u0301\u0300\u0323\u0302\u200b\u00ad\u00a0 ',
  );
  const syllables = fc.constantFrom(
    'kỳ',
    'kì',
    'quý',
    'quí',
    'qúy',
    'hòa',
    'hoà',
    'tòan',
    'Thúy',
    'Quỳnh',
    'NÐ-CP',
    '2021-2026',
    'TP.Tam',
  );
  const texts = fc
    .array(fc.oneof({ weight: 3, arbitrary: letters }, syllables))
    .map((all) => all.join(''));

  it('spell, fold and part into words alike', async () => {
    const checked = fc.asyncProperty(fc.array(texts, { minLength: 20 }), async (all) => {
      const rows = await db.$queryRaw<{ spelling: string; folded: string; words: string[] }[]>`
        SELECT public.spell_vi(t) AS spelling, public.fold_vi(t) AS folded,
          search.words(public.fold_vi(t)) AS words
        FROM unnest(${all}::text[]) WITH ORDINALITY given (t, place) ORDER BY place`;
      for (const [index, row] of rows.entries()) {
        const text = all[index] ?? '';
        const folded = foldForSearch(text);
        expect(row).toEqual({ spelling: spellingOf(text), folded, words: wordsOf(folded) });
        const written = (text.match(writtenWord) ?? []).map(foldForSearch).filter(Boolean);
        expect(written).toEqual(wordsOf(folded));
      }
    });
    await fc.assert(checked, { numRuns: 30 });
  });

  it('name what stands in an article and what a query asks for alike', async () => {
    const checked = fc.asyncProperty(fc.array(texts, { minLength: 20 }), async (all) => {
      const given = all.filter((text) => wordsOf(foldForSearch(text)).length > 0);
      const asked = given.map((text) => {
        const anywhere = (['t', 's', 'a'] as const).flatMap((scope) => [
          ...asTyped(scope, text),
          ...sideBySide(scope, text),
        ]);
        return [wholeTitle(text), ...anywhere].join('&');
      });
      const places = given.map((text) => wordsOf(foldForSearch(text)).join('<->'));
      const rows = await db.$queryRaw<{ found: boolean }[]>`
        SELECT search.lexemes(ARRAY[public.spell_vi(t)], ARRAY[public.fold_vi(t)]) @@ q::tsquery
          AND search.places(ARRAY['a', public.fold_vi(t)]) @@ p::tsquery AS found
        FROM unnest(${given}::text[], ${asked}::text[], ${places}::text[]) given (t, q, p)`;
      expect(rows).toEqual(given.map(() => ({ found: true })));
    });
    await fc.assert(checked, { numRuns: 30 });
  });
});
