import { expect, it } from 'vitest';
import { deviceText } from './devices.ts';

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0';

it.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36`, 'Chrome trên Windows'],
  [`Mozilla/5.0 (Windows NT 10.0) ${chrome} Safari/537.36 Edg/126.0`, 'Edge trên Windows'],
  [
    `Mozilla/5.0 (Windows NT 6.1) coc_coc_browser/109.0 ${chrome} Safari/537.36`,
    'Cốc Cốc trên Windows',
  ],
  [`Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile Safari/537.36`, 'Chrome trên Android'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile Safari/604.1',
    'Safari trên iPhone, iPad',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0', 'Firefox trên Linux'],
  ['curl/8.5.0', 'Trình duyệt khác'],
  ['', 'Trình duyệt khác'],
])('reads %s as %s', (userAgent, text) => {
  expect(deviceText(userAgent)).toBe(text);
});
