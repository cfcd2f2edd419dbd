import { describe, expect, it } from 'vitest';
import { isRobot } from './robot.ts';

const readers = [
  '[FBAN/FB4A;FBAV/567.1;FBLC/vi_VN;FBCR/Viettel;]',
  '[FBAN/FB4A;FBAV/567.0;FBDM/{density=3.0,width=1080};FBCR/Viettel;FBPN/com.facebook.katana;FBSV/13;]',
  '[FBAN/Orca-Android;FBAV/1.1;FBPN/com.facebook.orca;FBLC/vi_VN;]',
  'FBAN/FB4A;FBAV/567.1;FBPN/com.facebook.lite;',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/23B85 [FBAN/FBIOS;FBAV/567.1;FBDV/Robot X]',
  'Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/400.0;FBPN/com.facebook.katana;]',
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 Zalo android/2411',
];

const robots = [
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'facebookexternalhit/1.1 [FBAN/FB4A;FBAV/567.1]',
  'facebookcatalog/1.0',
  'Googlebot/2.1 (+http://www.google.com/bot.html)',
  'curl/8.5.0',
  '',
];

describe('isRobot', () => {
  it.each(readers)('counts the reader with %s', (agent) => {
    expect(isRobot(agent)).toBe(false);
  });

  it.each(robots)('knows "%s"', (agent) => {
    expect(isRobot(agent)).toBe(true);
  });
});
