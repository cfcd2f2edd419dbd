import { editorWords } from '@hoi/localization/words/frame/editor';
import { Box, FormLabel, Skeleton } from '@mui/material';
import { lazy, Suspense, useId } from 'react';
import { useInput, useRecordContext } from 'react-admin';
import { FieldFault } from '#components/ruled/field-fault.tsx';

const ArticleEditor = lazy(() =>
  import('./article-editor.tsx').then((module) => ({ default: module.ArticleEditor })),
);

interface RichTextInputProps {
  source: string;
  label: string;
}

/** A form field holding a rich-text document. */
export function RichTextInput({ source, label }: RichTextInputProps) {
  const { field, fieldState } = useInput({
    source,
    format: (value) => value,
    parse: (value) => value,
  });
  const record = useRecordContext();
  const id = useId();
  return (
    <Box sx={{ width: '100%', my: 1 }}>
      <FormLabel id={`${id}-label`} component="div" error={fieldState.invalid} sx={{ mb: 0.5 }}>
        {label}
      </FormLabel>
      <Suspense
        fallback={
          <Skeleton role="status" variant="rounded" height={400} aria-label={editorWords.opening} />
        }
      >
        <ArticleEditor
          id={id}
          labelId={`${id}-label`}
          value={field.value || null}
          onChange={field.onChange}
          onBlur={field.onBlur}
          editable={record?.viewerCan?.edit !== false}
        />
      </Suspense>
      <FieldFault name={source} />
    </Box>
  );
}
