import { isUtf8 } from 'node:buffer';

/** The two forms that GraphQL over HTTP has for an answer. */
export type AnswerType = 'application/json' | 'application/graphql-response+json';

const plain: AnswerType = 'application/json';
const own: AnswerType = 'application/graphql-response+json';
const ranges = new Map<string, AnswerType>([
  ['*/*', plain],
  ['application/*', plain],
  [plain, plain],
  [own, own],
]);

/** The form of an answer that its reader accepts best; null when it accepts neither. */
export function answerType(accept: string | null | undefined): AnswerType | null {
  if (!accept) return plain;
  let best: AnswerType | null = null;
  let most = 0;
  for (const part of accept.toLowerCase().split(',')) {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const wish = quality === undefined ? 1 : Number(quality);
    const type = ranges.get(range);
    if (!type || !(wish > most)) continue;
    best = type;
    most = wish;
  }
  return best;
}

/** What a body is said to be: JSON in UTF-8, an upload, or nothing that is read here. */
export function bodyKind(contentType: string | null | undefined): 'json' | 'upload' | null {
  const [kind, ...parameters] = (contentType ?? '').toLowerCase().split(';');
  if (kind?.trim() === 'multipart/form-data') return 'upload';
  if (kind?.trim() !== 'application/json') return null;
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='));
  return /^(charset="?utf-?8"?)?$/.test(charset ?? '') ? 'json' : null;
}

/** A body's text without a byte order mark; null when it is not UTF-8. */
export function textOfBody(body: Buffer): string | null {
  if (!isUtf8(body)) return null;
  const marked = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf;
  return body.toString('utf8', marked ? 3 : 0);
}
