import { formatDate, formatDateTime } from '@hoi/localization/date';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRecordContext } from 'react-admin';
import type { PlanRow } from './plan.graphql.ts';
import { StepCard } from './steps/step-card.tsx';
import { stepSentence } from './steps/step-sentence.ts';
import { keyedSteps } from './steps/step-values.ts';
import { useUnitNames } from './steps/use-unit-names.ts';

function told(plan: PlanRow): string[] {
  const { decisionNumber, decisionDate, effectiveOn, author, approvedBy, approvedAt } = plan;
  const decided = decisionDate ? ` ngày ${formatDate(decisionDate)}` : '';
  return [
    `Hiệu lực từ ngày ${formatDate(effectiveOn)}`,
    decisionNumber ? `Quyết định ${decisionNumber}${decided}` : '',
    author ? `Người lập: ${author.name}` : '',
    approvedAt
      ? `Duyệt lúc ${formatDateTime(approvedAt)}${approvedBy ? `, ${approvedBy.name}` : ''}`
      : '',
    plan.publicFrom ? `Công bố từ ngày ${formatDate(plan.publicFrom)}` : '',
    plan.undoneAt ? `Hoàn tác lúc ${formatDateTime(plan.undoneAt)}` : '',
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
        Các bước ({plan.steps.length})
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
