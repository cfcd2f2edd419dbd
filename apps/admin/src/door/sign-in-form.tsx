import { signInWords } from '@hoi/localization/words/frame/door';
import { contactFields } from '@hoi/localization/words/frame/fields';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { ApiError, faultOf } from '#providers/api-error.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { SecondStepField } from './second-step-field.tsx';
import type { signInFaults } from './sign-in-faults.ts';
import { TextBox } from './text-box.tsx';

interface SignInFormProps {
  onSignIn: (given: FormValues) => Promise<unknown>;
  /** Whose password is asked for; to be typed when it is not known. */
  email?: string;
  /** Beside the button. */
  children?: ReactNode;
}

type Faults = ReturnType<typeof signInFaults>;

function asksForCode(error: unknown): boolean {
  return error instanceof ApiError && error.issues.some(({ path }) => path.includes('totp'));
}

/** The rules bring zod along: the boxes do not wait for them. Where they do not come, the server's hold alone. */
async function faultsIn(...asked: Parameters<typeof signInFaults>): Promise<Faults> {
  const rules = await import('./sign-in-faults.ts').catch(() => null);
  return rules?.signInFaults(...asked) ?? {};
}

/** Address, password and, where it is asked for, the code of the second step. */
export function SignInForm({ onSignIn, email, children }: SignInFormProps) {
  const [needsCode, setNeedsCode] = useState(false);
  const [faults, setFaults] = useState<Faults>({});
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const code = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (needsCode) code.current?.focus();
  }, [needsCode]);
  useEffect(() => {
    import('./sign-in-faults.ts').catch(() => undefined);
  }, []);

  async function send(given: FormValues) {
    setMessage('');
    try {
      await onSignIn(given);
    } catch (error) {
      const asked = asksForCode(error);
      setNeedsCode((before) => before || asked);
      setMessage(asked && !needsCode ? '' : faultOf(error));
    }
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // A portal's events reach the form that it stands above.
    event.stopPropagation();
    const form = event.currentTarget;
    const given = Object.fromEntries(new FormData(form));
    setBusy(true);
    const found = await faultsIn(given, needsCode);
    setFaults(found);
    const [first] = Object.keys(found);
    if (first === undefined) await send(given);
    setBusy(false);
    const wrong = first === undefined ? null : form.elements.namedItem(first);
    if (wrong instanceof HTMLElement) wrong.focus();
  }

  return (
    <>
      <div aria-live="polite">
        {message && (
          <p role="alert" className="notice notice-error">
            {message}
          </p>
        )}
      </div>
      {/* Not kept: a password, of somebody who is nobody yet. */}
      <form className="door-form" onSubmit={submit} noValidate>
        <TextBox
          name="email"
          type="email"
          label={contactFields.email}
          fault={faults.email}
          autoComplete="username"
          autoFocus={email === undefined}
          defaultValue={email}
          readOnly={email !== undefined}
        />
        <TextBox
          name="password"
          type="password"
          label={signInWords.password}
          fault={faults.password}
          autoComplete="current-password"
          autoFocus={email !== undefined}
        />
        {needsCode && <SecondStepField inputRef={code} fault={faults.totp} />}
        <button type="submit" className="button door-enter" disabled={busy} aria-busy={busy}>
          {signInWords.title}
        </button>
        {children}
      </form>
    </>
  );
}
