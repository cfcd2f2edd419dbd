import { buttonWords } from '@hoi/localization/words/frame/buttons';
import {
  articlePreviewWords,
  articleWords,
} from '@hoi/localization/words/newsroom/article-screens';
import HistoryIcon from '@mui/icons-material/History';
import OpenIcon from '@mui/icons-material/OpenInNew';
import PreviewIcon from '@mui/icons-material/VisibilityOutlined';
import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { SaveButton, useEditContext } from 'react-admin';
import { PublicLink } from '#components/public-link.tsx';
import type { ArticlePartsFragment } from '#generated/graphql.ts';
import { ArticlePreview } from './article-preview.tsx';
import { ArticleStateLine, SaveStateText } from './article-state.tsx';
import { ArticleStatusField } from './article-status-field.tsx';
import { ArticleStepButtons } from './article-step-buttons.tsx';
import { ArticleVersions } from './article-versions.tsx';
import { useArticleLock } from './use-article-lock.ts';
import { useAutosave } from './use-autosave.ts';

/** Above the text: where the article stands, whether it is saved, and what can be done with it. */
export function ArticleBar() {
  const { record } = useEditContext<ArticlePartsFragment>();
  const [open, setOpen] = useState<'preview' | 'versions' | null>(null);
  const published = record?.status === 'PUBLISHED';
  const editable = record?.viewerCan?.edit === true && !record.deletedAt;
  const automatic = editable && !published;
  const { state, flush, savedRow } = useAutosave(automatic);
  const otherName = useArticleLock(record && String(record.id), editable);
  if (!record) return null;
  const isSetOff = !editable || record.standing === 'RETURNED';
  return (
    <Box sx={{ py: 1 }}>
      {otherName && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {articleWords.otherEditor(otherName)}
        </Alert>
      )}
      {isSetOff && <ArticleStateLine article={record} editable={editable} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flex: '1 1 280px', minWidth: 0 }}>
          <ArticleStatusField />
          <div>
            {!isSetOff && <ArticleStateLine article={record} editable={editable} />}
            {editable && <SaveStateText state={state} standing={record.standing ?? 'DRAFT'} />}
          </div>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
          {editable && (
            <Button startIcon={<PreviewIcon />} onClick={() => setOpen('preview')}>
              {articlePreviewWords.heading}
            </Button>
          )}
          <Button startIcon={<HistoryIcon />} onClick={() => setOpen('versions')}>
            {articleWords.history}
          </Button>
          {record.standing === 'PUBLISHED' && !record.deletedAt && (
            <PublicLink path={`/bai-viet/${record.slug}`} startIcon={<OpenIcon />}>
              {buttonWords.publicPage}
            </PublicLink>
          )}
          {editable && (
            <SaveButton label={buttonWords.save} variant={published ? 'contained' : 'outlined'} />
          )}
          <ArticleStepButtons flush={flush} />
        </Box>
      </Box>
      {open === 'preview' && (
        <ArticlePreview flush={flush} saved={savedRow} onClose={() => setOpen(null)} />
      )}
      {open === 'versions' && (
        <ArticleVersions flush={automatic ? flush : null} onClose={() => setOpen(null)} />
      )}
    </Box>
  );
}
