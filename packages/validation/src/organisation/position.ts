import { z } from 'zod';
import { orElse } from '../left-out.ts';

/** A place among siblings, 0 to 10,000; 0 when none is given. */
export const position = orElse(z.int().min(0).max(10_000), 0);
