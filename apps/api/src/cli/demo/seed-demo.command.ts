import { demoAlbums, motifCaptions } from '@hoi/db/seed/content/demo-site';
import { slugify } from '@hoi/localization/slug';
import { record } from '#modules/access/audit/record.ts';
import { storeUpload } from '#modules/newsroom/media/store-upload.ts';
import { db } from '#outside/db.ts';
import { announceDemoLoading } from '#outside/demo-loading.ts';
import { drawScene, type Motif, motifs } from './scene.ts';
import { seedArticles } from './seed-articles.ts';
import { seedPeople } from './seed-people.ts';
import { seedFrame, seedLinksAndPolls } from './seed-site.ts';

type StoredPicture = Awaited<ReturnType<typeof storeUpload>> & { motif: Motif };

/** Draws and stores `count` pictures, each motif in turn. */
async function drawPictures(count: number): Promise<StoredPicture[]> {
  const pictures: StoredPicture[] = [];
  for (let seed = 0; seed < count; seed++) {
    const motif = motifs[seed % motifs.length] ?? 'mountains';
    const bytes = await drawScene(motif, seed);
    const stored = await storeUpload({ bytes, fileName: `tranh-minh-hoa-${seed + 1}.jpg` });
    pictures.push({ ...stored, motif });
  }
  return pictures;
}

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
      const stored: { id: string; motif: Motif }[] = [];
      for (const { motif, ...picture } of await drawPictures(12)) {
        const alt = `Tranh minh họa: ${motifCaptions[motif].toLowerCase()}`;
        const { id } = await tx.mediaFile.create({ data: { ...picture, alt, orgUnitId: root.id } });
        stored.push({ id, motif });
      }
      await seedFrame(tx);
      const articles = await seedArticles(
        tx,
        stored.map(({ id }) => id),
      );
      for (const album of demoAlbums) {
        const { title, description } = album;
        const takenOn = new Date(`${album.takenOn}T00:00:00Z`);
        const used = new Map<Motif, number>();
        const photos = album.motifs.map((motif, position) => {
          const nth = used.get(motif) ?? 0;
          used.set(motif, nth + 1);
          const same = stored.filter((picture) => picture.motif === motif);
          const caption = motifCaptions[motif];
          const mediaId = same[nth % same.length]?.id ?? null;
          return { mediaId, caption, alt: `Tranh minh họa: ${caption.toLowerCase()}`, position };
        });
        await tx.album.create({
          data: {
            slug: slugify(title),
            title,
            description,
            takenOn,
            status: 'PUBLISHED',
            publishedAt: takenOn,
            orgUnitId: root.id,
            photos: { create: photos },
          },
        });
      }
      await seedLinksAndPolls(tx, root.id);
      await seedPeople(tx, root.id);
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
