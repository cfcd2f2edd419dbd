import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.mjs';

describe('readSettings', () => {
  it('has a default for everything', () => {
    const settings = readSettings({});
    expect(settings.apiUrl).toBe('http://127.0.0.1:4000');
    expect(settings.siteUrl).toBe('http://127.0.0.1:3000');
    expect(settings.demo).toBe(true);
  });

  it.each([
    ['API_PORT', 'abc', 'a port is a whole number from 0 to 65535'],
    ['WEB_PORT', '-1', 'a port is a whole number from 0 to 65535'],
    ['WEB_PORT', '70000', 'a port is a whole number from 0 to 65535'],
    ['API_PORT', '80.5', 'a port is a whole number from 0 to 65535'],
    ['API_PORT', '0x50', 'a port is a whole number from 0 to 65535'],
    ['LOG_LEVEL', 'loud', 'one of trace, debug, info, warn, error, fatal, silent'],
    ['DEMO', 'yes', '0 or 1'],
    ['SITE_URL', 'example', 'an address begins with http:// or https://'],
    ['SITE_URL', 'http://', 'an address begins with http:// or https://'],
    ['API_URL', 'ftp://phunu.example.vn', 'an address begins with http:// or https://'],
    ['NODE_ENV', 'staging', 'one of production, development, test'],
    ['WEATHER_URL', 'off', 'an address begins with http:// or https://, or is empty'],
    ['ADMIN_EMAIL', 'hoi', 'an e-mail address'],
  ])('names %s, what was found and what is accepted in one line', (name, value, accepted) => {
    const line = `${name}: ${JSON.stringify(value)} is not accepted: ${accepted}`;
    expect(() => readSettings({ [name]: value })).toThrow(new Error(line));
  });

  it('takes an owner of the database only beside the database', () => {
    const url = 'postgresql://one@127.0.0.1/hoi';
    expect(readSettings({ DATABASE_URL: url, DATABASE_OWNER_URL: url }).databaseOwnerUrl).toBe(url);
    expect(() => readSettings({ DATABASE_OWNER_URL: url })).toThrow(/^DATABASE_OWNER_URL: .*both/);
    expect(() => readSettings({ DATABASE_URL: url, DATABASE_OWNER_URL: 'secret' })).toThrow(
      /^DATABASE_OWNER_URL: the given value is not accepted/,
    );
  });

  it('does not print a secret', () => {
    expect(() => readSettings({ ADMIN_PASSWORD: 'ngan' })).toThrow(
      /^(?!.*ngan)ADMIN_PASSWORD: .*at least 12 characters$/,
    );
  });

  it('derives both origins from host and ports', () => {
    const settings = readSettings({ HOST: '127.0.0.2', WEB_PORT: '3100', API_PORT: '4100' });
    expect(settings.siteUrl).toBe('http://127.0.0.2:3100');
    expect(settings.apiUrl).toBe('http://127.0.0.2:4100');
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readSettings({ WEB_PORT: '', SITE_URL: '' }).webPort).toBe(3000);
  });

  it('turns the weather off with an empty address and drops a trailing slash', () => {
    expect(readSettings({ WEATHER_URL: '' }).weatherUrl).toBe('');
    expect(readSettings({ SITE_URL: 'https://hoi.example/' }).siteUrl).toBe('https://hoi.example');
  });
});
