import { cleanDocument } from '@hoi/richtext/clean-document';
import { parseRichText, RichTextFault } from '@hoi/richtext/document';
import { renderText } from '@hoi/richtext/render-text';
import { z } from 'zod';
import { garbledFault } from './garbled-fault.ts';
import { scalars } from './scalars.ts';

/** A body, checked, in canonical form and in our letters; the issue's path leads to the fault inside it. */
export const richText = z
  .unknown()
  .transform((value, context) => {
    try {
      const document = parseRichText(value);
      const message = garbledFault(renderText(document));
      if (message) context.addIssue({ code: 'custom', message });
      return cleanDocument(document);
    } catch (error) {
      if (!(error instanceof RichTextFault)) throw error;
      for (const { path, message } of error.issues) {
        context.addIssue({ code: 'custom', path: [...path], message });
      }
      return z.NEVER;
    }
  })
  .register(scalars, { name: 'RichText' });
