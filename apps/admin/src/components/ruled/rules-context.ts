import type { FieldRule } from '@hoi/validation/form-rules';
import { createContext } from 'react';
import type { FormValues } from '#providers/data/resource-description.ts';

/** What a form asks of its fields, by their names. */
interface Rules {
  ruleOf: (name: string, values: FormValues) => FieldRule | null;
  /** @param itself of a list of rows: without what is wrong in the rows */
  faultOf: (name: string, values: FormValues, itself: boolean) => string | undefined;
}

/** The rules of the form around; null where nothing is asked of what is typed, as in filters. */
export const RulesContext = createContext<Rules | null>(null);
