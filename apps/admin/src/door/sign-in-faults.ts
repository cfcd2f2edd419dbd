import { signInInput, signInWithCodeInput } from '@hoi/validation/access/sign-in';
import { formFaults } from '@hoi/validation/form-rules';

/** What is wrong with what was typed at the door, by its box. */
export function signInFaults(given: object, withCode: boolean): Readonly<Record<string, string>> {
  return formFaults(withCode ? signInWithCodeInput : signInInput, given);
}
