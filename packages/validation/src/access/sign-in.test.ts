import { describe, expect, it } from 'vitest';
import { newPassword, secondStepCode, signInInput, totpCode } from './sign-in.ts';

describe('newPassword', () => {
  it.each(['hoa sen nở giữa đồng', 'Xuồng-ba-lá-87', 'k3-9d-xx-0q-zz'])('accepts %s', (value) => {
    expect(newPassword.parse(value)).toBe(value.normalize('NFC'));
  });

  it.each([
    'ngắn quá',
    'aaaaaaaaaaaaaa',
    'abcabcabcabc',
    '012345678901',
    'Mật khẩu của tôi',
    'Password12345',
  ])('refuses %s', (value) => {
    expect(newPassword.safeParse(value).success).toBe(false);
  });

  it('counts letters, not bytes, and reads both ways of typing an accent as one', () => {
    const decomposed = 'hoa sen nở giữa đồng'.normalize('NFD');
    expect(newPassword.parse(decomposed)).toBe('hoa sen nở giữa đồng'.normalize('NFC'));
    expect(newPassword.safeParse('ềềềềềềềềềềề').success).toBe(false);
  });
});

describe('signInInput', () => {
  it('keeps the address as accounts keep it and takes a spaced code', () => {
    const input = { email: ' QuanTri@Hoi.Local ', password: 'x', totp: '123 456' };
    expect(signInInput.parse(input)).toEqual({
      email: 'quantri@hoi.local',
      password: 'x',
      totp: '123456',
    });
  });

  it('takes a recovery code however it was copied from paper', () => {
    for (const typed of ['ab3de-fg5hj', 'AB3DE FG5HJ', 'ab3defg5hj', ' Ab3dE – Fg5hJ ']) {
      expect(secondStepCode.parse(typed)).toBe('ab3de-fg5hj');
    }
    for (const typed of [
      '',
      '12345',
      '1234567',
      'ab3de',
      'ab3de-fg5hjk',
      "ab3de'fg5hj",
      'x'.repeat(101),
    ])
      expect(secondStepCode.safeParse(typed).success, typed).toBe(false);
  });

  it('refuses what is no address and no code', () => {
    expect(signInInput.safeParse({ email: 'a@', password: 'x' }).success).toBe(false);
    expect(totpCode.safeParse('12345a').success).toBe(false);
  });
});
