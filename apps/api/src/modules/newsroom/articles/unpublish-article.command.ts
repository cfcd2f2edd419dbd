import type { Viewer } from '#modules/access/identity/viewer.ts';
import { type StepTarget, takeStep } from './take-step.ts';

/** Takes a published article away from its readers. */
export function unpublishArticle(viewer: Viewer, target: StepTarget): Promise<void> {
  return takeStep(viewer, 'unpublish', target);
}
