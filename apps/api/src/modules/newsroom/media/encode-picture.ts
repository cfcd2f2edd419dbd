import { refuseField } from '@hoi/domain/errors';
import { mediaFaults } from '@hoi/localization/words/newsroom/media';
import { uploadLimits } from '@hoi/validation/newsroom/media';
import sharp, { type Metadata, type Sharp } from 'sharp';

// From a phone's column to a wide screen; a smaller picture gets only those below its own width.
const renditionWidths = [320, 640, 1280, 1920];
function openPicture(bytes: Uint8Array): Sharp {
  const { pixels } = uploadLimits;
  // Metadata (place, camera, thumbnails) is left out by default; only its rotation is applied.
  return sharp(bytes, { limitInputPixels: pixels, failOn: 'error' })
    .autoOrient()
    .timeout({ seconds: 60 });
}

async function readMetadata(bytes: Uint8Array): Promise<Metadata> {
  const limits = { limitInputPixels: false, failOn: 'error' } as const;
  const metadata = await sharp(bytes, limits)
    .metadata()
    .catch(() => refuseField('file', mediaFaults.damagedPicture));
  if (metadata.width * metadata.height > uploadLimits.pixels) {
    refuseField('file', mediaFaults.tooManyPixels(uploadLimits.pixels / 1_000_000));
  }
  if ((metadata.pages ?? 1) > 1) refuseField('file', mediaFaults.animated);
  return metadata;
}

function reencode(picture: Sharp, mimeType: string) {
  if (mimeType === 'image/jpeg') {
    return {
      encoder: picture.jpeg({ quality: 85, progressive: true }),
      mimeType,
      extension: 'jpg',
    };
  }
  if (mimeType === 'image/png' || mimeType === 'image/gif') {
    return { encoder: picture.png(), mimeType: 'image/png', extension: 'png' };
  }
  return { encoder: picture.webp({ quality: 85 }), mimeType: 'image/webp', extension: 'webp' };
}

async function finish(output: ReturnType<typeof reencode>) {
  const { encoder, mimeType, extension } = output;
  const { data, info } = await encoder
    .toBuffer({ resolveWithObject: true })
    .catch(() => refuseField('file', mediaFaults.damagedPicture));
  return { bytes: data, mimeType, extension, width: info.width, height: info.height };
}

/**
 * The picture drawn afresh, upright and without metadata, with smaller copies of it.
 * @throws BadInputError for a broken, animated or enormous picture
 */
export async function encodePicture(bytes: Uint8Array, mimeType: string) {
  await readMetadata(bytes);
  const original = await finish(reencode(openPicture(bytes), mimeType));
  const widest = Math.min(original.width, renditionWidths.at(-1) ?? original.width);
  const widths = [...renditionWidths.filter((width) => width < widest), widest];
  const renditions: (typeof original)[] = [];
  for (const width of widths) {
    const encoder = openPicture(bytes).resize({ width }).webp({ quality: 80 });
    renditions.push(await finish({ encoder, mimeType: 'image/webp', extension: 'webp' }));
  }
  return { original, renditions };
}
