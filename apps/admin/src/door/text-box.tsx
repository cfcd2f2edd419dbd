import { type ComponentPropsWithoutRef, type Ref, useId } from 'react';

interface TextBoxProps extends ComponentPropsWithoutRef<'input'> {
  inputRef?: Ref<HTMLInputElement>;
  name: string;
  label: string;
  help?: string | undefined;
  fault?: string | undefined;
}

/** A box of the door: before anything of the back office has come. */
export function TextBox({ label, help, fault, inputRef, ...input }: TextBoxProps) {
  const id = useId();
  const note = fault ?? help;
  return (
    <p className="door-box">
      <label htmlFor={id}>{label}</label>
      {/* Not kept: what is typed at the door is a secret, or names who is nobody yet. */}
      <input
        {...input}
        ref={inputRef}
        id={id}
        aria-invalid={fault !== undefined}
        aria-describedby={note ? `${id}-note` : undefined}
      />
      {note && (
        <small id={`${id}-note`} className={fault ? 'door-fault' : undefined}>
          {note}
        </small>
      )}
    </p>
  );
}
