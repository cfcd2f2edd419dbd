import { formatDateTime } from '@hoi/localization/date';
import {
  importKindLabels,
  importOutcomeLabels,
  importPartLabels,
  importWords,
} from '@hoi/localization/words/newsroom/imports';
import { Box, List, Typography } from '@mui/material';
import { Link, Show, useShowContext } from 'react-admin';
import { DeedLine } from '#components/deed-line.tsx';
import type { LegacyImportQuery } from '#generated/graphql.ts';
import { ImportSuggestions } from './import-suggestions.tsx';

type ImportRecord = NonNullable<LegacyImportQuery['legacyImport']>;

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Typography variant="h3" component="h2">
        {title}
      </Typography>
      <List dense sx={{ overflowWrap: 'anywhere' }}>
        {lines.map((line) => (
          <DeedLine key={line} primary={line} />
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
            <Link to={`/articles/${encodeURIComponent(article.id)}`}>
              {importWords.openArticle(article.title)}
            </Link>
          </>
        )}
      </Typography>
      <ImportSuggestions />
      <Lines
        title={importWords.stored}
        lines={report.stored.map(({ kind, outcome, title }) =>
          [importKindLabels[kind], importOutcomeLabels[outcome], title].filter(Boolean).join(' · '),
        )}
      />
      <Lines
        title={importWords.normalised}
        lines={report.normalisations.map(({ how, count }) => importWords.normalisation(how, count))}
      />
      <Lines
        title={importWords.found}
        lines={report.found.map(
          ({ part, text, count }) => `${importPartLabels[part]} (${count}): ${text}`,
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
