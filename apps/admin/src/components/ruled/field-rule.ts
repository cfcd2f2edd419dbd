import { type FieldRule, type FormSchema, fieldFault, fieldRule } from '@hoi/validation/form-rules';
import { createContext, useContext, useMemo } from 'react';
import { useWrappedSource } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { FormValues } from '#providers/data/resource-description.ts';

/** The schema of the form around; null where nothing is asked of what is typed, as in filters. */
const RulesContext = createContext<FormSchema | null>(null);
export const FormRules = RulesContext.Provider;

const unruled: FieldRule = {
  required: false,
  longest: undefined,
  least: undefined,
  most: undefined,
};

/**
 * What the form's schema says of a field, by the field's name alone.
 * @param itself of a list of rows: without what is wrong in the rows
 */
export function useFieldRule(source: string, itself = false) {
  const form = useContext(RulesContext);
  const name = useWrappedSource(source);
  const { getValues } = useFormContext<FormValues>();
  const rule = (form && fieldRule(form, name, getValues())) ?? unruled;
  const { required } = rule;
  const validate = useMemo(() => {
    const check = (_value: unknown, values: FormValues) =>
      form ? fieldFault(form, name, values, itself) : undefined;
    // react-admin reads the mark of a label from what checks the field.
    return Object.assign(check, { isRequired: required });
  }, [form, name, itself, required]);
  return { ...rule, name, validate };
}
