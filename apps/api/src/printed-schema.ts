import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The public description of the API, as `/schema.graphql` serves it and packages/contract keeps it. */
export const printedSchema = `${printSchema(lexicographicSortSchema(schema))}\n`;
