import { cleanText } from '@hoi/domain/clean-text';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';

interface CountedText {
  name: string;
  longest: number | undefined;
  helperText: ReactNode;
  /** Counted from the first letter on; a short line only when it is half full. */
  multiline: boolean | undefined;
}

/** As the schema counts: clean, without the blanks around. */
function lengthOf(text: unknown): number {
  return typeof text === 'string' ? cleanText(text).trim().length : 0;
}

/** What is said below a text: the help, and how much of the room is taken. */
export function useLengthLine({ name, longest, helperText, multiline }: CountedText): ReactNode {
  const length = lengthOf(useWatch({ name, disabled: longest === undefined }));
  if (longest === undefined || length === 0) return helperText;
  if (!multiline && length * 2 < longest) return helperText;
  return (
    <Box component="span" sx={{ display: 'flex', gap: 2, justifyContent: 'space-between' }}>
      <span>{helperText}</span>
      <Box component="span" sx={{ color: length > longest ? 'error.main' : undefined }}>
        {length}/{longest}
      </Box>
    </Box>
  );
}
