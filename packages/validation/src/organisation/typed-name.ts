const plain = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ');

/** Whether somebody typed this very name; how the marks are stored and spaces do not count. */
export function isTypedName(typed: unknown, name: string): boolean {
  return typeof typed === 'string' && plain(typed) !== '' && plain(typed) === plain(name);
}
