import type { Prisma } from '@hoi/db/prisma';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { visibleIndicators } from '#modules/reporting/indicators/indicator.policy.ts';

/** Figures are known to whom their indicator is, also those that were withdrawn. */
export function visibleFigures(viewer: Viewer): Prisma.PublishedFigureWhereInput {
  return { indicator: visibleIndicators(viewer) };
}

/** Those of them that stand. */
export function standingFigures(viewer: Viewer): Prisma.PublishedFigureWhereInput {
  return { ...visibleFigures(viewer), withdrawnAt: null };
}
