import type { Viewer } from '#modules/access/identity/viewer.ts';
import { moveToBin } from './move-to-bin.ts';
import type { StepTarget } from './take-step.ts';

/** Puts an article into the bin: readers do not find it any more, and `restoreArticle` undoes it. */
export function deleteArticle(viewer: Viewer, target: StepTarget): Promise<void> {
  return moveToBin(viewer, 'delete', target);
}
