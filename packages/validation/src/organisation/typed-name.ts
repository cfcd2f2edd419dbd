import { cleanLine } from '@hoi/domain/clean-text';

/** Whether somebody typed this very name; look-alike letters, how the marks are stored and spaces do not count. */
export function isTypedName(typed: unknown, name: string): boolean {
  return (
    typeof typed === 'string' && cleanLine(typed) !== '' && cleanLine(typed) === cleanLine(name)
  );
}
