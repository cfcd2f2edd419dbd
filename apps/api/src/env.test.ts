import { describe, expect, it } from 'vitest';
import { readSettings } from './env.ts';

describe('readSettings', () => {
  it('has a default for everything', () => {
    const settings = readSettings({});
    expect(settings.apiUrl).toBe('http://127.0.0.1:4000');
    expect(settings.siteUrl).toBe('http://127.0.0.1:3000');
    expect(settings.demo).toBe(true);
  });

  it.each([
    ['API_PORT', 'abc'],
    ['LOG_LEVEL', 'loud'],
    ['DEMO', 'yes'],
    ['SITE_URL', 'example'],
  ])('names %s and what was found in one line', (name, value) => {
    const attempt = () => readSettings({ [name]: value });
    expect(attempt).toThrow(name);
    expect(attempt).toThrow(value);
  });

  it('does not print a secret', () => {
    expect(() => readSettings({ ADMIN_PASSWORD: 'ngan' })).toThrow(/^(?!.*ngan)/);
  });

  it('turns the weather off with an empty address and drops a trailing slash', () => {
    expect(readSettings({ WEATHER_URL: '' }).weatherUrl).toBe('');
    expect(readSettings({ SITE_URL: 'https://hoi.example/' }).siteUrl).toBe('https://hoi.example');
  });
});
