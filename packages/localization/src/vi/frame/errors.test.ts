import { errorCodes } from '@hoi/domain/errors';
import { describe, expect, it } from 'vitest';
import { connectionLostMessage, errorMessage, errorMessages } from './errors.ts';

describe('error messages', () => {
  it.each(errorCodes)('%s is a composed sentence that says what to do', (code) => {
    const text = errorMessages[code];
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toMatch(/^\p{Lu}.+\.$/u);
    expect(errorMessage(code)).toBe(text);
  });

  it('falls back for codes of other versions and never echoes them', () => {
    expect(errorMessage('TEAPOT')).toBe(errorMessages.INTERNAL);
    expect(errorMessage('toString')).toBe(errorMessages.INTERNAL);
    expect(errorMessage(undefined)).toBe(errorMessages.INTERNAL);
    expect(connectionLostMessage).toMatch(/^Không kết nối/);
  });
});
