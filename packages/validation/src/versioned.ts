import { z } from 'zod';
import { id } from './id.ts';
import { expectedVersion } from './text.ts';

/** Names a thing. */
export const namedInput = z.object({ id });

/** Names a thing and the version of it that the client has seen. */
export const versionedInput = namedInput.extend({ expectedVersion });
export type Versioned = z.output<typeof versionedInput>;
