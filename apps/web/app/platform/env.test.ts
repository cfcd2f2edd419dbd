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
    ['WEB_PORT', 'ba nghìn', 'a port is a whole number from 0 to 65535'],
    ['WEB_PORT', '70000', 'a port is a whole number from 0 to 65535'],
    ['API_PORT', '80.5', 'a port is a whole number from 0 to 65535'],
    ['SITE_URL', 'phunu.example.vn', 'an address begins with http:// or https://'],
    ['API_URL', 'ftp://phunu.example.vn', 'an address begins with http:// or https://'],
    ['LOG_LEVEL', 'loud', 'one of trace, debug, info, warn, error, fatal, silent'],
  ])('refuses %s=%s in one line that names both and what is accepted', (name, value, accepted) => {
    const line = `${name}: ${JSON.stringify(value)} is not accepted: ${accepted}`;
    expect(() => readSettings({ [name]: value })).toThrow(new Error(line));
  });
});
