import { cleanText } from '@hoi/domain/clean-text';

const plain = (name: string) => cleanText(name).trim().replace(/\s+/g, ' ');

/** Whether somebody typed this very name; look-alike letters, how the marks are stored and spaces do not count. */
export function isTypedName(typed: unknown, name: string): boolean {
  return typeof typed === 'string' && plain(typed) !== '' && plain(typed) === plain(name);
}
