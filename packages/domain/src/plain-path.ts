// The longest address of ours: a slug of 200 letters, its folder, and the marks over Vietnamese vowels.
const longest = 1000;
// A slash, a backslash, a control sign; once more encoded they mean the same to whoever decodes twice.
const encodedSigns = /%(2f|5c|7f|[01][0-9a-f])/i;
const oddSigns = /[\\\p{Cc}]/u;

/**
 * Whether the path of a request can be an address of ours. Encoded slashes, backslashes, control signs,
 * dot segments and what is no UTF-8 are read differently by every part that a request passes: such a
 * path names nothing, and nobody is sent on to where it may lead.
 */
export function isPlainPath(path: string): boolean {
  if (path.length > longest || path.startsWith('//') || encodedSigns.test(path)) return false;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return false;
  }
  if (oddSigns.test(decoded) || encodedSigns.test(decoded)) return false;
  return !decoded.split('/').some((part) => part === '.' || part === '..');
}
