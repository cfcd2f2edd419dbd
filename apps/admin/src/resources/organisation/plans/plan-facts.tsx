import { planFacts } from '@hoi/localization/words/organisation/plan-screens';
import { stepListWords } from '@hoi/localization/words/organisation/plan-steps';
import { Box, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import type { PlanRow } from './plan.graphql.ts';
import { StepCard } from './steps/step-card.tsx';
import { stepSentence } from './steps/step-sentence.ts';
import { keyedSteps } from './steps/step-values.ts';
import { useUnitNames } from './steps/use-unit-names.ts';

function told(plan: PlanRow): string[] {
  const { decisionNumber, decisionDate, author, approvedBy, approvedAt } = plan;
  const decided = decisionDate
    ? planFacts.decisionOf(decisionNumber, decisionDate)
    : planFacts.decision(decisionNumber);
  const approved = (at: string) =>
    approvedBy ? planFacts.approvedBy(at, approvedBy.name) : planFacts.approved(at);
  return [
    planFacts.effective(plan.effectiveOn),
    decisionNumber ? decided : '',
    author ? planFacts.author(author.name) : '',
    approvedAt ? approved(approvedAt) : '',
    plan.publicFrom ? planFacts.publicFrom(plan.publicFrom) : '',
    plan.undoneAt ? planFacts.undone(plan.undoneAt) : '',
  ].filter(Boolean);
}

/** A plan that cannot be changed any more, to be read. */
export function PlanFacts() {
  const plan = useRecordContext<PlanRow>();
  const names = useUnitNames(plan?.named ?? [], plan?.steps ?? []);
  if (!plan) return null;
  return (
    <Box sx={{ p: 2 }}>
      <Typography variant="h2" gutterBottom>
        {plan.title}
      </Typography>
      {told(plan).map((line) => (
        <Typography key={line} variant="body2">
          {line}
        </Typography>
      ))}
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {stepListWords.heading(plan.steps.length)}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
        {keyedSteps(plan.steps).map(({ key, step }, index) => (
          <StepCard
            key={key}
            number={index + 1}
            sentence={stepSentence(step, names)}
            faults={[]}
            deeds={null}
          />
        ))}
      </Box>
    </Box>
  );
}
