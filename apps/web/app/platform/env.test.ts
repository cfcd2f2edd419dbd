import { describe, expect, it } from 'vitest';
import { readSettings } from './env.ts';

describe('readSettings', () => {
  it('derives both origins from host and ports', () => {
    const settings = readSettings({ HOST: '127.0.0.1', WEB_PORT: '3100', API_PORT: '4100' });
    expect(settings.siteUrl).toBe('http://127.0.0.1:3100');
    expect(settings.apiUrl).toBe('http://127.0.0.1:4100');
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readSettings({ WEB_PORT: '', SITE_URL: '' }).webPort).toBe(3000);
  });

  it('cuts slashes at the end of an origin', () => {
    expect(readSettings({ SITE_URL: 'https://phunu.example.vn/' }).siteUrl).toBe(
      'https://phunu.example.vn',
    );
  });

  it.each([
    ['WEB_PORT', 'ba nghìn'],
    ['WEB_PORT', '70000'],
    ['SITE_URL', 'phunu.example.vn'],
    ['API_URL', 'ftp://phunu.example.vn'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s in one line that names both', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      new RegExp(`^${name}: "${value}" is not accepted: .+$`),
    );
  });
});
