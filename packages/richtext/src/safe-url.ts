const maxLength = 2_000;
// Browsers strip tabs and newlines from addresses and read `\` as `/`: "java\nscript:" must not pass.
const misleading = /[\p{Cc}\p{Cf}\s\\]/u;

function isLocalPath(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//');
}

function isPlausible(address: string): boolean {
  return address.length > 0 && address.length <= maxLength && !misleading.test(address);
}

/** A name before the host makes one site look like another. */
function isHonest(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

/** May a link of an article lead here: http, https, mailto, tel, or a path of this site (`/…`). */
export function isSafeHref(address: string): boolean {
  if (!isPlausible(address)) return false;
  if (isLocalPath(address)) return true;
  if (/^https?:\/\//i.test(address)) return isHonest(address);
  return /^mailto:[^@]+@[^@]+$/i.test(address) || /^tel:\+?[\d().-]+$/i.test(address);
}

/** May a picture of an article come from here: http, https or a path of this site. */
export function isSafeSource(address: string): boolean {
  return isSafeHref(address) && !/^(mailto|tel):/i.test(address);
}

/** Does the link leave the site? Paths, e-mail and telephone do not. */
export function isExternal(address: string, siteOrigin: string | undefined): boolean {
  if (!/^https?:/i.test(address)) return false;
  return siteOrigin === undefined || new URL(address).origin !== siteOrigin;
}
