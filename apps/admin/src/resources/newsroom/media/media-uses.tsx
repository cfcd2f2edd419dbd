import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { mediaUserLabels, mediaUseWords } from '@hoi/localization/words/newsroom/media';
import { Alert, Link, List, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { ClosingDialog } from '#components/closing-dialog.tsx';
import { DeedLine } from '#components/deed-line.tsx';
import type { MediaItem } from '#components/media/media.graphql.ts';
import { useReading } from '#components/use-reading.ts';
import type { MediaUserKind } from '#generated/graphql.ts';
import { messageOf } from '#providers/api-error.ts';
import { MediaReplacement } from './media-replacement.tsx';
import { mediaUses } from './media-resource.graphql.ts';
import { usesText } from './uses-text.ts';

const resources: Record<MediaUserKind, string> = {
  ARTICLE: 'articles',
  ALBUM: 'albums',
  PAGE: 'pages',
};

interface MediaUsesProps {
  media: MediaItem;
  onClose: () => void;
}

/** Where a file is used, and another one in its place. */
export function MediaUses({ media, onClose }: MediaUsesProps) {
  const { data: uses, error } = useReading(mediaUses, { id: media.id }, { gcTime: 0 });

  return (
    <ClosingDialog
      title={mediaUseWords.heading(media.fileName)}
      closing={buttonWords.close}
      onClose={onClose}
    >
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      {!uses && !error && <Typography>{mediaUseWords.looking}</Typography>}
      {uses && (
        <Typography>
          {usesText(uses) ? mediaUseWords.usedAt(usesText(uses)) : mediaUseWords.unused}
        </Typography>
      )}
      <List dense sx={{ overflowWrap: 'anywhere' }}>
        {uses?.users.map(({ kind, node, title }) => (
          <DeedLine
            key={node}
            primary={
              <Link component={RouterLink} to={`/${resources[kind]}/${encodeURIComponent(node)}`}>
                {title}
              </Link>
            }
            secondary={mediaUserLabels[kind]}
          />
        ))}
      </List>
      {uses && media.viewerCan.update && !uses.viewerCanReplace && (
        <Alert severity="info">{mediaUseWords.shownToReaders}</Alert>
      )}
      {uses?.viewerCanReplace && (
        <MediaReplacement media={media} usedAt={usesText(uses)} onDone={onClose} />
      )}
    </ClosingDialog>
  );
}
