import type { StepValues } from '../steps/step-values.ts';

export interface Move {
  unit: string;
  parent: string;
}

/** The steps with a move added; an earlier move of the same unit gives way. */
export function withMove(steps: readonly StepValues[], { unit, parent }: Move): StepValues[] {
  const others = steps.filter((step) => step.kind !== 'MOVE' || step.unit !== unit);
  return [...others, { kind: 'MOVE', unit, parent }];
}
