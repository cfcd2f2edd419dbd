import { foldForSearch, spellingOf, wordsOf } from '@hoi/localization/fold';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { respelt } from '#test/respelt.ts';

useDatabase();

const pairs = fc.array(respelt, { minLength: 30, maxLength: 60 });

interface Read {
  spelling: string;
  words: string[];
}

/** What the database keeps of texts. */
function kept(texts: readonly string[]): Promise<Read[]> {
  return db.$queryRaw<Read[]>`
    SELECT public.spell_vi(t) AS spelling, search.words(public.fold_vi(t)) AS words
    FROM unnest(${texts}::text[]) WITH ORDINALITY given (t, place) ORDER BY place`;
}

it('a text of another spelling has the words that stand in an article, in program and database', async () => {
  const checked = fc.asyncProperty(pairs, async (all) => {
    const inArticles = await kept(all.map(({ written }) => written));
    const inQueries = await kept(all.map(({ respelling }) => respelling));
    expect(inQueries).toEqual(inArticles);
    const asked = all.map(({ respelling }) => ({
      spelling: spellingOf(respelling),
      words: wordsOf(foldForSearch(respelling)),
    }));
    expect(asked).toEqual(inArticles);
  });
  await fc.assert(checked, { numRuns: 40 });
});
