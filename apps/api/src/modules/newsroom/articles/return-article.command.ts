import type { Viewer } from '#modules/access/identity/viewer.ts';
import { type StepTarget, takeStep } from './take-step.ts';

/** Sends a submitted article back to its author, with the reason. */
export function returnArticle(viewer: Viewer, target: StepTarget, comment: string): Promise<void> {
  return takeStep(viewer, 'return', target, { comment });
}
