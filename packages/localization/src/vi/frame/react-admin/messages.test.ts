import { describe, expect, it } from 'vitest';
import { reactAdminMessages } from './messages.ts';

function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

describe('reactAdminMessages', () => {
  it('holds text in NFC everywhere, with no English left over', () => {
    for (const [path, text] of texts(reactAdminMessages)) {
      expect(text.normalize('NFC'), path).toBe(text);
      expect(text.replaceAll(/%\{\w+\}/g, ''), path).not.toMatch(
        /\b(the|please|are you|list|delete|item)\b/i,
      );
    }
  });
});
