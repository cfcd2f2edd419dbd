import { expect, it } from 'vitest';
import { emptyFiles, fixtureTree } from '../../test/fixture-tree.ts';
import { checkFormRules } from './form-rules.ts';

const check = (code: string, name = 'apps/admin/src/resources/a/a.tsx') =>
  checkFormRules(fixtureTree({ ...emptyFiles, [name]: code }));

it.each([
  ['a validator of react-admin', "import { required, useNotify } from 'react-admin';"],
  ['an input that knows no rule', "import { TextInput } from 'react-admin';"],
  ['a switch that knows none', "import { BooleanInput } from 'react-admin';"],
  ['a schema on a screen', "import { z } from 'zod';"],
  ['a length', 'const a = <input maxLength={200} />;'],
  ['a mark', 'const a = <TextField required />;'],
  ['a mark that is always set', 'const a = <TextField required={true} />;'],
  ['a pattern', 'const a = <input pattern="[0-9]+" />;'],
  ['a bound of a number', 'const a = <NumberInput source="a" min={0} />;'],
  ['a length among attributes', 'const a = { htmlInput: { maxLength: 7 } };'],
  ['a rule of react-hook-form', "useController({ name: 'a', rules: { required: true } });"],
])('finds %s', (_, code) => {
  expect(check(code)).toHaveLength(1);
});

it.each([
  ['what was handed on', 'const a = <TextField required={isRequired} />;'],
  ['what asks for nothing', 'const a = <TextField required={false} />;'],
  ['what a schema says', 'const a = <input {...searchBox} />;'],
  ['an input under its rule', "import { TextInput } from '#components/ruled/inputs.tsx';"],
  ['the type of an input', "import type { TextInputProps } from 'react-admin';"],
  ['a slider and a meter', 'const a = <><input type="range" min="0" /><meter max={1} /></>;'],
])('leaves %s alone', (_, code) => {
  expect(check(code)).toEqual([]);
});

it('looks at screens and public forms, and not where the inputs get their rules', () => {
  const code = 'const a = <input maxLength={200} />;';
  expect(check(code, 'apps/web/app/components/a.tsx')).toHaveLength(1);
  expect(check(code, 'apps/admin/src/components/ruled/inputs.tsx')).toEqual([]);
  expect(check(code, 'apps/api/src/a.tsx')).toEqual([]);
  expect(check(code, 'apps/admin/src/resources/a/a.test.tsx')).toEqual([]);
});
