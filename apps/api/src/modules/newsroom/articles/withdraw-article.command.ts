import type { Viewer } from '#modules/access/identity/viewer.ts';
import { type StepTarget, takeStep } from './take-step.ts';

/** Takes a submitted article back among the drafts, to write on. */
export function withdrawArticle(viewer: Viewer, target: StepTarget): Promise<void> {
  return takeStep(viewer, 'withdraw', target);
}
