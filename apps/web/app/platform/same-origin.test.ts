import { describe, expect, it } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const sent = (headers: Record<string, string>) => isSameOrigin(new Headers(headers));

describe('isSameOrigin', () => {
  it.each<[Record<string, string>, boolean]>([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ origin: 'https://phunu.example.vn', host: 'phunu.example.vn' }, true],
    [{ origin: 'https://evil.example', host: 'phunu.example.vn' }, false],
    [{ origin: 'null', host: 'phunu.example.vn' }, false],
    [{}, true],
  ])('%j: %s', (headers, answer) => {
    expect(sent(headers)).toBe(answer);
  });
});
