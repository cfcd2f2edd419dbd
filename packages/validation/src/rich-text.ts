import { cleanDocument } from '@hoi/richtext/clean-document';
import { parseRichText, RichTextFault } from '@hoi/richtext/document';
import { z } from 'zod';
import { scalars } from './scalars.ts';

/** A body, checked, in canonical form and in our letters; the issue's path leads to the fault inside it. */
export const richText = z
  .unknown()
  .transform((value, context) => {
    try {
      return cleanDocument(parseRichText(value));
    } catch (error) {
      if (!(error instanceof RichTextFault)) throw error;
      for (const { path, message } of error.issues) {
        context.addIssue({ code: 'custom', path: [...path], message });
      }
      return z.NEVER;
    }
  })
  .register(scalars, { name: 'RichText' });
