import { connectionLostMessage, usualFaults } from '@hoi/localization/words/frame/errors';
import type { ViewerQuery } from '#generated/graphql.ts';
import { ApiError, codeOf } from '#providers/api-error.ts';
import type { Api } from '#providers/client.ts';
import { text } from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import type { OwedSignOut } from './owed-sign-out.ts';
import { signInMutation, viewerQuery } from './session.graphql.ts';
import type { SessionReturn } from './session-return.ts';

export type Staff = NonNullable<ViewerQuery['viewer']>;

// Every guarded button asks; within this time one answer serves them all. Milliseconds.
const freshFor = 5_000;

/**
 * Who is signed in: asked of the server, never kept in the browser.
 * @param owed ends the session of whoever signs out, now or as soon as the server can be reached
 */
export function createStaffSession(api: Api, session: SessionReturn, owed: OwedSignOut) {
  let known: Staff | null = null;
  let asked: { at: number; answer: Promise<Staff | null> } | null = null;

  async function ask(): Promise<Staff | null> {
    // Whoever signed out is nobody here, also when the server has not heard of it yet.
    if (!(await owed.settle())) {
      asked = null;
      return null;
    }
    return (await api.query(viewerQuery, {})).viewer ?? null;
  }

  function viewer(): Promise<Staff | null> {
    if (asked && Date.now() - asked.at < freshFor) return asked.answer;
    const answer = ask();
    asked = { at: Date.now(), answer };
    answer.catch(() => {
      asked = null;
    });
    return answer;
  }

  function enter(found: Staff | null) {
    known = found;
    session.enter(found);
  }

  /** @throws UNAUTHENTICATED when nobody is signed in */
  async function staff(): Promise<Staff> {
    let found: Staff | null;
    try {
      found = await viewer();
    } catch (error) {
      // A server that cannot be asked has not sent anybody away.
      if (known && codeOf(error) !== 'UNAUTHENTICATED') return known;
      throw error;
    }
    if (found && (!known || session.isSame(found))) {
      enter(found);
      return found;
    }
    if (known && (await session.wait())) return staff();
    throw new ApiError('UNAUTHENTICATED', usualFaults.UNAUTHENTICATED);
  }

  return {
    staff,
    async signIn(values: FormValues): Promise<void> {
      // Ended later, it would take the new session's cookie along.
      if (!(await owed.settle())) throw new ApiError('OFFLINE', connectionLostMessage);
      const input = { email: text(values, 'email'), password: text(values, 'password') };
      const totp = text(values, 'totp').replaceAll(' ', '');
      await api.mutate(signInMutation, { input: { ...input, ...(totp && { totp }) } });
      asked = null;
    },
    async signOut(): Promise<void> {
      asked = null;
      const userId = known?.userId;
      enter(null);
      if (userId) await owed.leave(userId);
    },
  };
}

export type StaffSession = ReturnType<typeof createStaffSession>;
