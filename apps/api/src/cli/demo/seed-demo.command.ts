import { record } from '#modules/access/audit/record.ts';
import { db } from '#outside/db.ts';
import { announceDemoLoading } from '#outside/demo-loading.ts';
import { seedAlbums } from './seed-albums.ts';
import { seedArticles } from './seed-articles.ts';
import { seedFigures } from './seed-figures.ts';
import { seedPeople } from './seed-people.ts';
import { seedFrame, seedLinksAndPolls } from './seed-site.ts';
import { storePictures } from './store-pictures.ts';

/**
 * Fills an empty portal: everything in one transaction, so a kill half-way leaves it empty.
 * @param onLoading called once the portal says that it is being filled
 * @returns how many articles were made; 0 when there were some already
 */
export async function seedDemo(onLoading?: () => void): Promise<number> {
  return db.$transaction(
    async (tx) => {
      await announceDemoLoading(tx);
      if ((await tx.article.count()) > 0) return 0;
      onLoading?.();
      const root = await tx.orgUnit.findFirstOrThrow({ where: { parentId: null, alive: true } });
      const pictures = await storePictures(tx, root.id);
      await seedFrame(tx);
      const articles = await seedArticles(tx, (name) => pictures(name).id);
      await seedAlbums(tx, root.id, pictures);
      await seedLinksAndPolls(tx, root.id);
      await seedPeople(tx, root.id);
      await seedFigures(tx, root.id);
      await record(tx, 'system', {
        action: 'seed-demo',
        subjectType: 'Portal',
        subjectId: root.id,
        detail: { articles },
        tags: ['everything'],
      });
      return articles;
    },
    { timeout: 120_000 },
  );
}
