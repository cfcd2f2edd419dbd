import { type FormSchema, fieldRule, formFaults } from '@hoi/validation/form-rules';
import { type ReactNode, useState } from 'react';
import type { FormValues } from '#providers/data/resource-description.ts';

/** The boxes of a plain form, whose words stand nowhere but in it, under the rules of a schema. */
export function useTypedBoxes(rules: FormSchema) {
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  return {
    /** What a box says of itself. */
    box: (name: string, help?: ReactNode) => ({
      name,
      required: fieldRule(rules, name, {})?.required ?? false,
      error: name in faults,
      helperText: faults[name] ?? help,
    }),
    /** What was typed; null when something is wrong with it, which is said at its box. */
    read: (form: HTMLFormElement): FormValues | null => {
      const given = Object.fromEntries(new FormData(form));
      const found = formFaults(rules, given);
      setFaults(found);
      const [first] = Object.keys(found);
      const wrong = first === undefined ? null : form.elements.namedItem(first);
      if (wrong instanceof HTMLElement) wrong.focus();
      return first === undefined ? given : null;
    },
  };
}
