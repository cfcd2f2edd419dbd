import type { FieldRule } from '@hoi/validation/form-rules';
import { createContext, useContext, useMemo } from 'react';
import { useWrappedSource } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { FormValues } from '#providers/data/resource-description.ts';

/** What a form asks of its fields, by their names. */
interface Rules {
  ruleOf: (name: string, values: FormValues) => FieldRule | null;
  /** @param itself of a list of rows: without what is wrong in the rows */
  faultOf: (name: string, values: FormValues, itself: boolean) => string | undefined;
}

/** The rules of the form around; null where nothing is asked of what is typed, as in filters. */
export const RulesContext = createContext<Rules | null>(null);

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
  const rules = useContext(RulesContext);
  const name = useWrappedSource(source);
  const { getValues } = useFormContext<FormValues>();
  const rule = rules?.ruleOf(name, getValues()) ?? unruled;
  const { required } = rule;
  const validate = useMemo(() => {
    const check = (_value: unknown, values: FormValues) => rules?.faultOf(name, values, itself);
    // react-admin reads the mark of a label from what checks the field.
    return Object.assign(check, { isRequired: required });
  }, [rules, name, itself, required]);
  return { ...rule, name, validate };
}
