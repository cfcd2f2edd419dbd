import { stepListWords } from '@hoi/localization/words/organisation/plan-steps';
import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import { Box, Card, IconButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface StepDeeds {
  edit: () => void;
  remove: () => void;
  /** Null at the top. */
  up: (() => void) | null;
  /** Null at the bottom. */
  down: (() => void) | null;
}

interface StepCardProps {
  number: number;
  sentence: string;
  faults: readonly string[];
  /** Null where the plan is only looked at. */
  deeds: StepDeeds | null;
}

function Deed(props: { label: string; onClick: (() => void) | null; children: ReactNode }) {
  const { label, onClick, children } = props;
  return (
    <IconButton
      size="small"
      aria-label={label}
      title={label}
      disabled={!onClick}
      onClick={onClick ?? undefined}
    >
      {children}
    </IconButton>
  );
}

/** A step of a plan in one sentence, with what is wrong with it. */
export function StepCard({ number, sentence, faults, deeds }: StepCardProps) {
  return (
    <Card
      component="li"
      sx={{
        p: 1,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        ...(faults.length > 0 && { borderColor: 'error.main' }),
      }}
    >
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          <strong>{number}.</strong> {sentence}
        </Typography>
        {faults.map((fault) => (
          <Typography key={fault} variant="body2" color="error">
            {fault}
          </Typography>
        ))}
      </Box>
      {deeds && (
        <Box sx={{ whiteSpace: 'nowrap' }}>
          <Deed label={stepListWords.up(number)} onClick={deeds.up}>
            <UpIcon fontSize="small" />
          </Deed>
          <Deed label={stepListWords.down(number)} onClick={deeds.down}>
            <DownIcon fontSize="small" />
          </Deed>
          <Deed label={stepListWords.changeAt(number)} onClick={deeds.edit}>
            <EditIcon fontSize="small" />
          </Deed>
          <Deed label={stepListWords.removeAt(number)} onClick={deeds.remove}>
            <DeleteIcon fontSize="small" />
          </Deed>
        </Box>
      )}
    </Card>
  );
}
