import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ask, codeOf, globalId, testServer } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';
import { asFile, makePicture, upload, useUploads } from '#test/uploads.ts';

useDatabase();
const directory = useUploads();

async function author(role: 'AUTHOR' | 'VIEWER' = 'AUTHOR') {
  const unit = await makeOrgUnit();
  return { unitId: unit.id, headers: { cookie: (await makeStaff(role, unit.id)).cookie } };
}

function fetchMedia(url: string, headers: Record<string, string> = {}) {
  return testServer().request(url, { headers });
}

async function storedFiles(): Promise<number> {
  return (await readdir(directory(), { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  ).length;
}

/** A PNG of a few bytes that says it has 50,000 × 50,000 pixels. */
function hugePng(): Buffer {
  const crcTable = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const crc = (bytes: Buffer) => {
    const sum = bytes.reduce((c, b) => (crcTable[(c ^ b) & 255] ?? 0) ^ (c >>> 8), 0xffffffff);
    return (sum ^ 0xffffffff) >>> 0;
  };
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(50_000, 0);
  header.writeUInt32BE(50_000, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = chunk('IDAT', deflateSync(Buffer.alloc(1000)));
  return Buffer.concat([signature, chunk('IHDR', header), data, chunk('IEND', Buffer.alloc(0))]);
}

const pdf = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

describe('uploadMedia', () => {
  it('keeps a picture upright, without metadata, with smaller copies', async () => {
    const { unitId, headers } = await author();
    const bytes = await makePicture(1500, 1000)
      .withExif({ IFD0: { Copyright: 'secret' }, IFD3: { GPSLatitude: '15/1 34/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const answer = await upload(asFile(bytes, 'Ảnh đại hội.JPEG'), unitId, headers, 'Đại hội');
    expect(answer.errors).toBeUndefined();
    const { mediaFile } = answer.data.uploadMedia;
    expect(mediaFile).toMatchObject({
      kind: 'PICTURE',
      fileName: 'Ảnh đại hội.jpg',
      mimeType: 'image/jpeg',
      alt: 'Đại hội',
      width: 1000,
      height: 1500,
      version: 1,
    });
    expect(mediaFile.url).toMatch(/^http:\/\/api\.test\/media\/[0-9a-f]{32}\.jpg$/);
    const widths = mediaFile.renditions.map((r: { width: number }) => r.width);
    expect(widths).toEqual([320, 640, 1000]);
    expect(mediaFile.srcSet).toContain(`${mediaFile.renditions[0].url} 320w`);
    for (const { url } of [mediaFile, ...mediaFile.renditions]) {
      const response = await fetchMedia(url, headers);
      expect(response.status).toBe(200);
      const metadata = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
      expect(metadata.exif).toBeUndefined();
      expect(metadata.orientation).toBeUndefined();
    }
  });

  it('gives a short whole name to what comes with an endless one', async () => {
    const { unitId, headers } = await author();
    const names = [`x${'😀'.repeat(200)}.pdf`, `a${'\u0323\u0301'.repeat(20_000)}.pdf`];
    for (const name of names) {
      const { data } = await upload(asFile(pdf, name), unitId, headers);
      const { fileName } = data.uploadMedia.mediaFile;
      expect(fileName.length).toBeLessThan(160);
      expect(fileName.isWellFormed()).toBe(true);
    }
  });

  it('keeps a document to be downloaded under its own name', async () => {
    const { unitId, headers } = await author();
    const answer = await upload(asFile(pdf, '../Nghị quyết.exe'), unitId, headers);
    const { mediaFile } = answer.data.uploadMedia;
    expect(mediaFile).toMatchObject({
      kind: 'DOCUMENT',
      fileName: 'Nghị quyết.pdf',
      width: null,
      srcSet: '',
    });
    const response = await fetchMedia(mediaFile.url, headers);
    expect(await response.text()).toBe(pdf);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('Nghị quyết.pdf')}`,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  it.each([
    ['an SVG', () => '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'a.svg'],
    ['a page called a picture', () => '<!DOCTYPE html><script>1</script>', 'a.jpg'],
    ['a picture of enormous size', hugePng, 'a.png'],
    ['an empty file', () => '', 'a.jpg'],
    ['half a picture', async () => (await makePicture().jpeg().toBuffer()).subarray(0, 900), 'a'],
    ['a bare archive', () => 'PK\u0003\u0004\u0014\0\0\0\0\0', 'a.docx'],
    [
      'an animated picture',
      () => {
        // Two frames of 4 × 4 points, one above the other.
        const frames = Buffer.concat([Buffer.alloc(48, 9), Buffer.alloc(48, 200)]);
        const raw = { width: 4, height: 8, channels: 3, pageHeight: 4 } as const;
        return sharp(frames, { raw }).gif().toBuffer();
      },
      'a.gif',
    ],
  ])('refuses %s and keeps nothing', async (_name, make, fileName) => {
    const { unitId, headers } = await author();
    const before = await storedFiles();
    const answer = await upload(asFile(await make(), fileName), unitId, headers);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['file']);
    expect(await storedFiles()).toBe(before);
  });

  it('refuses a file over 15 MB, and 20 MB before reading it all', async () => {
    const { unitId, headers } = await author();
    const sixteen = Buffer.alloc(16 * 1024 * 1024);
    const over = await upload(asFile(sixteen, 'a.jpg'), unitId, headers);
    expect(over.errors?.[0]?.extensions.issues?.[0]?.message).toContain('15 MB');
    const far = await upload(asFile(Buffer.alloc(20 * 1024 * 1024), 'a.jpg'), unitId, headers);
    expect(far.status).toBe(413);
    expect(codeOf(far)).toBe('BAD_USER_INPUT');
  });

  it('refuses strangers, readers of drafts, other units and unknown units', async () => {
    const file = asFile(await makePicture(10, 10).png().toBuffer(), 'a.png');
    const { unitId, headers } = await author();
    const stranger = await upload(file, unitId);
    expect([stranger.status, codeOf(stranger)]).toEqual([401, 'UNAUTHENTICATED']);
    const reader = await author('VIEWER');
    expect(codeOf(await upload(file, reader.unitId, reader.headers))).toBe('FORBIDDEN');
    const other = await makeOrgUnit();
    expect(codeOf(await upload(file, other.id, headers))).toBe('FORBIDDEN');
    const unknown = await upload(file, crypto.randomUUID(), headers);
    expect(unknown.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['orgUnit']);
    const foreign = await upload(file, unitId, { ...headers, origin: 'http://evil.test' });
    expect([foreign.status, codeOf(foreign)]).toEqual([415, 'BAD_USER_INPUT']);
  });

  it('refuses a text where the file should be', async () => {
    const { unitId, headers } = await author();
    const query =
      'mutation ($input: UploadMediaInput!) { uploadMedia(input: $input) { mediaFile { id } } }';
    const input = { file: 'C:\\a.jpg', orgUnit: globalId('OrgUnit', unitId) };
    expect(codeOf(await ask(query, { input }, headers))).toBe('BAD_USER_INPUT');
  });

  it('works over a real connection', async () => {
    const server = createServer(getRequestListener(testServer().fetch));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // Listening on a port, the address is never a pipe's name.
    const { port } = server.address() as AddressInfo;
    const { unitId, headers } = await author();
    const input = { file: null, orgUnit: globalId('OrgUnit', unitId) };
    const form = new FormData();
    const query =
      'mutation ($input: UploadMediaInput!) { uploadMedia(input: $input) { mediaFile { width } } }';
    form.set('operations', JSON.stringify({ query, variables: { input } }));
    form.set('map', JSON.stringify({ 0: ['variables.input.file'] }));
    form.set('0', asFile(await makePicture(3000, 2000).png().toBuffer(), 'a.png'));
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers,
      body: form,
    });
    expect((await response.json()).data).toEqual({ uploadMedia: { mediaFile: { width: 3000 } } });
    server.close();
  });
});
