/**
 * Path and parameters of a request, whichever way its first line names them; null when it names no
 * page. What is no valid escape is read as the signs that it is written in.
 */
export function requestTarget(target: string): string | null {
  // Servers must take the whole address too; whose it claims to be makes no difference.
  const whole = /^https?:\/\/[^/?#]*/i.exec(target)?.[0] ?? '';
  const local = target.slice(whole.length);
  const url = whole !== '' && !local.startsWith('/') ? `/${local}` : local;
  if (!url.startsWith('/')) return null;
  const path = url.split(/[?#]/, 1)[0] ?? '';
  return isDecodable(path) ? url : path.replaceAll('%', '%25') + url.slice(path.length);
}

function isDecodable(path: string): boolean {
  if (!path.includes('%')) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
