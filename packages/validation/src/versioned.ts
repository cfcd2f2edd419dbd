import { z } from 'zod';
import { expectedVersion } from './text.ts';

/** Names a thing and the version of it that the client has seen. */
export const versionedInput = z.object({ id: z.string().min(1), expectedVersion });
