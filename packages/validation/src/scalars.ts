import { z } from 'zod';

/** Fields that mean more than their shape says, and the GraphQL scalars by which they are known. */
export const scalars = z.registry<{ name: 'ID' | 'RichText' | 'File' }>();
