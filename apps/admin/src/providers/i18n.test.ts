import english from 'ra-language-english';
import { describe, expect, it } from 'vitest';
import { resources } from '#resources/resources.ts';
import { createI18nProvider, messagesOf } from './i18n.ts';

const messages = messagesOf(resources);
const i18nProvider = createI18nProvider(resources);

function keysOf(value: unknown, path: string): string[] {
  if (typeof value === 'string') return [path];
  return Object.entries(value ?? {}).flatMap(([key, child]) =>
    keysOf(child, path ? `${path}.${key}` : key),
  );
}

function placeholders(message: string): string[] {
  return [...new Set(message.match(/%\{\w+\}/g) ?? [])].sort();
}

function textAt(source: unknown, key: string): string {
  let value = source;
  for (const name of key.split('.'))
    value = Object.entries(value ?? {}).find(([k]) => k === name)?.[1];
  return String(value);
}

const wanted = keysOf(english, '');

describe('createI18nProvider', () => {
  it('has a text for every key of the framework and no key of its own', () => {
    expect(keysOf({ ra: messages.ra }, '').sort()).toEqual(wanted.sort());
  });

  it('uses no placeholder that the framework does not fill', () => {
    for (const key of wanted) {
      const known = placeholders(textAt(english, key));
      // Plural forms are one in Vietnamese, so the count may be said where English leaves it out.
      const allowed = [...known, '%{smart_count}'];
      for (const name of placeholders(textAt(messages, key))) expect(allowed, key).toContain(name);
    }
  });

  it('counts without plural forms', () => {
    expect(i18nProvider.translate('ra.action.bulk_actions', { smart_count: 3 })).toBe(
      'Đã chọn 3 mục',
    );
    expect(i18nProvider.translate('ra.notification.deleted', { smart_count: 3 })).toBe(
      'Đã xóa 3 mục',
    );
    expect(i18nProvider.translate('ra.notification.deleted', { smart_count: 1 })).toBe('Đã xóa');
  });
});
