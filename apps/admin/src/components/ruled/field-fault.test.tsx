import { createCategoryInput } from '@hoi/validation/newsroom/category';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { FormProvider, useForm } from 'react-hook-form';
import { expect, it } from 'vitest';
import { FieldFault } from './field-fault.tsx';
import { useFieldRule } from './field-rule.ts';
import { FormRules } from './form-rules.tsx';

function FormAround({ errors, children }: { errors?: object; children: ReactNode }) {
  const form = useForm({ errors: errors ?? {} });
  return <FormProvider {...form}>{children}</FormProvider>;
}

it.each([
  ['what the server says of it', { message: 'Ảnh này đã bị xóa.' }, 'Ảnh này đã bị xóa.'],
  ['what the form says of it', { message: '@@react-admin@@"Chọn ảnh khác."' }, 'Chọn ảnh khác.'],
  ['what is wrong with a list itself', { root: { message: 'Quá nhiều tệp.' } }, 'Quá nhiều tệp.'],
])('shows beside a field that is no box %s', (_case, cover, said) => {
  const page = renderToString(
    <FormAround errors={{ cover }}>
      <FieldFault name="cover" />
    </FormAround>,
  );
  expect(page).toContain(said);
});

it('shows nothing where nothing is wrong', () => {
  const page = renderToString(
    <FormAround errors={{ other: { message: 'Sai.' } }}>
      <FieldFault name="cover" />
    </FormAround>,
  );
  expect(page).toBe('');
});

function Box({ source }: { source: string }) {
  return String(useFieldRule(source).longest);
}

it('lets no input stand in a ruled form under a name that its schema does not know', () => {
  const shown = (source: string) =>
    renderToString(
      <FormAround>
        <FormRules schema={createCategoryInput}>
          <Box source={source} />
        </FormRules>
      </FormAround>,
    );
  expect(shown('name')).toMatch(/^\d+$/);
  expect(() => shown('names')).toThrow('knows no field "names"');
});
