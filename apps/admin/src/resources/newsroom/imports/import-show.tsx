import { formatDateTime } from '@hoi/localization/date';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { Link, Show, useShowContext } from 'react-admin';
import type { LegacyImportQuery } from '#generated/graphql.ts';
import { kindLabels, outcomeLabels, partLabels } from './import-labels.ts';
import { ImportSuggestions } from './import-suggestions.tsx';

type ImportRecord = NonNullable<LegacyImportQuery['legacyImport']>;

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Typography variant="h3" component="h2">
        {title}
      </Typography>
      <List dense>
        {lines.map((line) => (
          <ListItem key={line} disableGutters>
            <ListItemText primary={line} sx={{ overflowWrap: 'anywhere' }} />
          </ListItem>
        ))}
      </List>
    </Box>
  );
}

function ImportReport() {
  const { record } = useShowContext<ImportRecord>();
  if (!record) return null;
  const { report, article } = record;
  return (
    <Box sx={{ p: 2 }}>
      <Typography sx={{ mb: 2 }}>
        {record.fileName} · {formatDateTime(record.importedAt)}
        {record.importedByName ? ` · ${record.importedByName}` : ''}
        {article && (
          <>
            {' · '}
            <Link to={`/articles/${encodeURIComponent(article.id)}`}>Mở bài “{article.title}”</Link>
          </>
        )}
      </Typography>
      <ImportSuggestions />
      <Lines
        title="Đã lưu"
        lines={report.stored.map(({ kind, outcome, title }) =>
          [kindLabels[kind], outcomeLabels[outcome], title].filter(Boolean).join(' · '),
        )}
      />
      <Lines
        title="Đã chuẩn hóa"
        lines={report.normalisations.map(({ how, count }) => `${how} (${count} chỗ)`)}
      />
      <Lines
        title="Đọc được trên trang"
        lines={report.found.map(
          ({ part, text, count }) => `${partLabels[part]} (${count}): ${text}`,
        )}
      />
    </Box>
  );
}

export function ImportShow() {
  return (
    <Show actions={false}>
      <ImportReport />
    </Show>
  );
}
