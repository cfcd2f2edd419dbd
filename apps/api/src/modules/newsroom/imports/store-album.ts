import { importedNames } from '@hoi/localization/words/newsroom/imports';
import { albumSlug } from '#modules/newsroom/albums/album-to-change.ts';
import { dateOrNull } from '#outside/stored-day.ts';
import { type ImportRun, note } from './import-run.ts';
import type { LegacyPage } from './legacy-page/legacy-page.ts';
import { setKey } from './title-key.ts';

/** The same for every page that shows these slides; empty without slides. */
export function captionsKey(page: LegacyPage): string {
  return setKey(page.captions.map(({ asWritten }) => asWritten));
}

/**
 * The slides' captions as a draft album that awaits its pictures, once for all pages that show them,
 * even when the album was renamed or removed since. @returns its id, null when there is none
 */
export async function storeAlbum(run: ImportRun, page: LegacyPage): Promise<string | null> {
  const key = captionsKey(page);
  if (key === '') return null;
  const earlier = await run.tx.legacyImport.findFirst({
    where: { report: { path: ['captionsKey'], equals: key } },
    select: { album: { select: { id: true, title: true } } },
    orderBy: { id: 'desc' },
  });
  if (earlier) {
    if (earlier.album) note(run, 'ALBUM', 'MATCHED', earlier.album.title);
    return earlier.album?.id ?? null;
  }
  const title = importedNames.albumOf(page.title);
  const { id } = await run.tx.album.create({
    data: {
      title,
      slug: await albumSlug(run.tx, { title }),
      orgUnitId: run.orgUnitId,
      photos: {
        create: page.captions.map(({ text, takenOn }, position) => {
          return { caption: text, takenOn: dateOrNull(takenOn), position };
        }),
      },
    },
    select: { id: true },
  });
  note(run, 'ALBUM', 'CREATED', title);
  return id;
}
