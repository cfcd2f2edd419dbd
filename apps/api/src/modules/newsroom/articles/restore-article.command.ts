import type { Viewer } from '#modules/access/identity/viewer.ts';
import { moveToBin } from './move-to-bin.ts';
import type { StepTarget } from './take-step.ts';

/** Takes an article out of the bin, as it was. */
export function restoreArticle(viewer: Viewer, target: StepTarget): Promise<void> {
  return moveToBin(viewer, 'restore', target);
}
