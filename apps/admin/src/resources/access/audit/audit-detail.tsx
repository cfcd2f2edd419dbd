import { auditWords } from '@hoi/localization/words/access/audit';
import { auditDetailLines } from '@hoi/localization/words/audit';
import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import type { AuditLine } from './audit-subject.tsx';

/** What was kept with a deed, under its line. */
export function AuditDetail() {
  const entry = useRecordContext<AuditLine>();
  if (!entry) return null;
  const kept: unknown = JSON.parse(entry.detail);
  const lines = typeof kept === 'object' && kept !== null ? auditDetailLines(kept) : [];
  if (lines.length === 0) return <span>{auditWords.noDetail}</span>;
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'max-content 1fr' },
        columnGap: 2,
        rowGap: 0.5,
        m: 0,
        overflowWrap: 'anywhere',
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0 },
      }}
    >
      {lines.map(({ label, text }) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </Box>
      ))}
    </Box>
  );
}
