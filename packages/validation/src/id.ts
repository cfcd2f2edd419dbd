import { z } from 'zod';
import { scalars } from './scalars.ts';

/** The id of a thing, as the API gave it. */
export const id = z.string().min(1).register(scalars, { name: 'ID' });
