/** The article's number in an address or file name of the old portal (`…NewsViews=123…`, `/NewsViews/123/`). */
export function legacyIdIn(text: string): number | undefined {
  const digits = /NewsViews(?:=|%3D|_|-|\/|%2F)(\d{1,9})(?!\d)/i.exec(text)?.[1];
  const id = Number(digits ?? 0);
  return id > 0 ? id : undefined;
}

/** The language in an address or file name of the old portal (`…language=vi-VN…`). */
export function languageIn(text: string): string | undefined {
  return /language(?:=|%3D|_|\/|%2F)([a-z]{2}(?:-[a-z]{2})?)(?![a-z])/i.exec(text)?.[1];
}
