import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import { z } from 'zod';
import { expectedVersion, requiredLine, slugSchema } from './text.ts';

/** Without `slug` one is made from the name. */
export const orgUnitFields = z.object({
  name: requiredLine(200),
  kind: z.enum(orgUnitKinds),
  slug: slugSchema.nullish(),
  officialCode: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z.-]{1,20}$/, 'Mã chỉ gồm chữ số, chữ cái không dấu, dấu chấm, gạch nối.')
    .nullish(),
  position: z.int().min(0).max(100_000).default(0),
});
export const createOrgUnitInput = orgUnitFields.extend({ parentId: z.string() });
export const updateOrgUnitInput = orgUnitFields.extend({
  id: z.string(),
  parentId: z.string().nullish(),
  expectedVersion,
});
export type OrgUnitFields = z.output<typeof orgUnitFields>;
