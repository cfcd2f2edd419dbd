import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type DemoPicture,
  type DemoPictureName,
  demoPictures,
} from '@hoi/db/seed/content/demo-pictures';
import sharp from 'sharp';
import { storeUpload } from '#modules/newsroom/media/store-upload.ts';
import type { Transaction } from '#outside/db.ts';
import { drawLandscape } from './draw-landscape.ts';

const drawings = path.join(import.meta.dirname, '../../../../../prisma/seed/pictures');

/** A picture of the demo by its name, with what is said of it. */
export type StoredPictures = (name: DemoPictureName) => {
  id: string;
  caption: string;
  alt: string;
};

/** As a photograph comes: uploads are JPEG, PNG or WebP, and drawings are vectors. */
async function draw({ name, landscape }: DemoPicture): Promise<{ bytes: Buffer; caption: string }> {
  if (landscape) {
    const { motif, seed, caption } = landscape;
    return { bytes: await drawLandscape(motif, seed), caption };
  }
  const drawing = await readFile(path.join(drawings, `${name}.svg`), 'utf8');
  const [, caption] = /<title>([^<]+)<\/title>/.exec(drawing) ?? [];
  if (!caption) throw new Error(`the drawing ${name} does not say what it shows`);
  return { bytes: await sharp(Buffer.from(drawing)).jpeg({ quality: 82 }).toBuffer(), caption };
}

/** Draws and stores the pictures: the demo shows no photographs of people who did not ask to be shown. */
export async function storePictures(tx: Transaction, unitId: string): Promise<StoredPictures> {
  const stored = new Map<DemoPictureName, { id: string; caption: string; alt: string }>();
  for (const [index, picture] of demoPictures.entries()) {
    const { bytes, caption } = await draw(picture);
    const columns = await storeUpload({ bytes, fileName: `tranh-minh-hoa-${index + 1}.jpg` });
    const alt = `Tranh minh họa: ${caption.toLowerCase()}`;
    const data = { ...columns, alt, orgUnitId: unitId };
    const { id } = await tx.mediaFile.create({ data, select: { id: true } });
    stored.set(picture.name, { id, caption, alt });
  }
  return (name) => {
    const picture = stored.get(name);
    if (!picture) throw new Error(`the demo has no picture ${name}`);
    return picture;
  };
}
