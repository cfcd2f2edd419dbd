import type { Viewer } from '#modules/access/identity/viewer.ts';
import { type StepTarget, takeStep } from './take-step.ts';

/** Hands a draft to the editors. */
export function submitArticle(viewer: Viewer, target: StepTarget): Promise<void> {
  return takeStep(viewer, 'submit', target);
}
