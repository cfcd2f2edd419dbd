import { type FormSchema, fieldFault, fieldRule } from '@hoi/validation/form-rules';
import { type ReactNode, useMemo } from 'react';
import { RulesContext } from './field-rule.ts';

interface FormRulesProps {
  schema: FormSchema;
  children: ReactNode;
}

/** Rules the boxes of a form by its schema. Forms alone bring zod along; lists and their filters do not. */
export function FormRules({ schema, children }: FormRulesProps) {
  const rules = useMemo(
    () => ({
      ruleOf: (name: string, values: unknown) => fieldRule(schema, name, values),
      faultOf: (name: string, values: unknown, itself: boolean) =>
        fieldFault(schema, name, values, itself),
    }),
    [schema],
  );
  return <RulesContext.Provider value={rules}>{children}</RulesContext.Provider>;
}
