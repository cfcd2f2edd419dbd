import { cleanText } from '@hoi/domain/clean-text';
import { unaccent } from '@hoi/domain/unaccent';
import { accountRules } from '@hoi/localization/words/access/staff';
import { formRules } from '@hoi/localization/words/frame/forms';
import { z } from 'zod';
import { onceRight } from '../agreement.ts';
import { bound } from '../bound.ts';

/** An e-mail address as accounts keep it: trimmed, lower case. */
export const emailSchema = z
  .string()
  .transform((value) => cleanText(value).trim().toLowerCase())
  .pipe(z.email(accountRules.email).max(...bound(254, formRules.letters)));

/** A password as typed: the same letters typed on two keyboards must be the same password. */
const typedPassword = z
  .string()
  .max(...bound(1000, formRules.letters))
  .transform((value) => value.normalize('NFC'))
  .refine((value) => value !== '', accountRules.noPassword);

/** A one-time code: six digits, spaces allowed as authenticator apps show them. */
export const totpCode = z
  .string()
  .transform((value) => value.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, accountRules.code));

/**
 * What proves the second step: the app's six digits, or a recovery code as copied from paper, with or
 * without its hyphen and in whatever case; comes out as `xxxxx-xxxxx`.
 */
export const secondStepCode = z
  .string()
  .max(...bound(100, formRules.letters))
  .transform((value) => value.toLowerCase().replace(/[\s\p{Pd}]/gu, ''))
  .pipe(z.string().regex(/^(?:\d{6}|[a-z\d]{10})$/, accountRules.codeOrRecoveryCode))
  .transform((value) => (value.length === 10 ? `${value.slice(0, 5)}-${value.slice(5)}` : value));

export const shortestPassword = 12;

// Long enough for the rule and still among the first guesses, here or abroad.
const common = [
  'matkhau12345',
  'matkhau123456',
  'matkhaucuatoi',
  'mat khau cua toi',
  'hoilienhiepphunu',
  'hoi lien hiep phu nu',
  'phunuvietnam',
  'vietnam12345',
  'vietnammuonnam',
  'quantrihethong',
  'anhyeuem1234',
  'emyeuanh1234',
  'password1234',
  'password12345',
  'passwordpassword',
  'administrator',
  'administrator1',
  'admin1234567',
  'admin12345678',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwertyuiopasdf',
  'iloveyou1234',
  'welcome12345',
  'changeme1234',
  'letmein12345',
  '1q2w3e4r5t6y',
  'q1w2e3r4t5y6',
  '123456789abc',
  'abc123456789',
  '1234567890qwe',
  'correcthorsebatterystaple',
];

function isCommon(password: string): boolean {
  const plain = unaccent(password.toLowerCase());
  // A short piece repeated, or digits in a row, is long without being harder to guess.
  const repeated = /^(.{1,4})\1+.{0,3}$/u.test(plain);
  const row = '01234567890123456789'.includes(plain) || '98765432109876543210'.includes(plain);
  return common.includes(plain) || repeated || row;
}

/** A password that somebody chooses: at least 12 characters and none that everybody tries first. */
export const newPassword = typedPassword
  .refine(
    (value) => [...value].length >= shortestPassword,
    accountRules.shortPassword(shortestPassword),
  )
  .refine((value) => !isCommon(value), accountRules.commonPassword);

export const signInInput = z.object({
  email: emailSchema,
  password: typedPassword,
  totp: secondStepCode.nullish(),
});
/** Once the server has asked for the second step. */
export const signInWithCodeInput = signInInput.extend({ totp: secondStepCode });
export const changePasswordInput = z
  .object({ currentPassword: typedPassword, newPassword })
  .refine((given) => given.newPassword !== given.currentPassword, {
    path: ['newPassword'],
    message: accountRules.samePassword,
    when: onceRight('currentPassword', 'newPassword'),
  });
export const confirmTotpInput = z.object({ code: totpCode });
export const enrolTotpInput = z.object({ password: typedPassword });
/** What taking the second step away, or making it anew, asks for. */
export const bothStepsInput = z.object({ password: typedPassword, code: secondStepCode });

export type BothSteps = z.output<typeof bothStepsInput>;
export type SignInFields = z.output<typeof signInInput>;
