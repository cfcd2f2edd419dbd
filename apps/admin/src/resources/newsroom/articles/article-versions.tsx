import { formatDateTime } from '@hoi/localization/date';
import { waitingWords } from '@hoi/localization/words/frame/back-office';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import {
  articleVersionWords,
  reviewEventLabels,
} from '@hoi/localization/words/newsroom/article-screens';
import {
  Alert,
  Box,
  Button,
  CircularProgress,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItemButton,
  ListItemText,
  Typography,
} from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useEditContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { DeedLine } from '#components/deed-line.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { useReading } from '#components/use-reading.ts';
import type { ArticleHistoryQuery } from '#generated/graphql.ts';
import { ApiError, messageOf } from '#providers/api-error.ts';
import type { Row } from '#providers/data/resource-description.ts';
import { articleHistory, articleVersion, restoreVersion } from './article-steps.graphql.ts';

const BodyDiff = lazy(() =>
  import('#components/saving/conflict/body-diff.tsx').then((module) => ({
    default: module.BodyDiff,
  })),
);

const comparing = <CircularProgress aria-label={articleVersionWords.comparing} />;

type Events = NonNullable<NonNullable<ArticleHistoryQuery['article']>['reviewEvents']>;

function ReviewEvents({ events }: { events: Events }) {
  if (events.length === 0) return null;
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2 }}>
        {articleVersionWords.review}
      </Typography>
      <List dense>
        {events.map(({ kind, at, actorName, comment }) => (
          <DeedLine
            key={`${kind}${at}`}
            primary={`${reviewEventLabels[kind]} · ${formatDateTime(at)}`}
            secondary={[actorName, comment].filter(Boolean).join(': ')}
          />
        ))}
      </List>
    </>
  );
}

function VersionDiff({ id }: { id: string }) {
  const { getValues } = useFormContext();
  const { data: version, error } = useReading(articleVersion, { id });
  if (error) return <Alert severity="error">{messageOf(error)}</Alert>;
  if (!version) return comparing;
  const after = { title: getValues('title'), body: getValues('body') };
  return <BodyDiff before={version} after={after} />;
}

interface ArticleVersionsProps {
  /** Saves what is typed; null where that would show it to readers. */
  flush: (() => Promise<Row | null>) | null;
  onClose: () => void;
}

/** Every saved state, compared with the text on the screen, and the way back to one. */
export function ArticleVersions({ flush, onClose }: ArticleVersionsProps) {
  const { record } = useEditContext();
  const restoring = useDeed(restoreVersion);
  const { getValues } = useFormContext();
  const [chosenId, setChosenId] = useState('');
  const id = String(record?.id);
  const { data, error, isPending, refetch } = useReading(articleHistory, { id }, { gcTime: 0 });

  async function restore() {
    const target = (version: string) => ({
      id,
      expectedVersion: Number(getValues('version')),
      version,
    });
    let before = chosenId;
    const answer = await restoring.take(
      async () => {
        // What is on the screen becomes a version first, so that there is a way back to it.
        if (flush && !(await flush()))
          throw new ApiError('BAD_USER_INPUT', articleVersionWords.notSaved);
        const { data: newest } = await refetch({ throwOnError: true });
        before = newest?.versions[0]?.id ?? chosenId;
        return target(chosenId);
      },
      {
        done: articleVersionWords.restored,
        undo: {
          act: (_article, why) => restoring.send(target(before), why),
          done: articleVersionWords.undone,
        },
      },
    );
    if (answer) onClose();
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby="versions-title">
      <DialogTitle id="versions-title">{articleVersionWords.heading}</DialogTitle>
      <DialogContent dividers>
        {isPending && <CircularProgress aria-label={waitingWords.loading} />}
        {error && <Alert severity="error">{messageOf(error)}</Alert>}
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { xs: '1fr', md: '280px minmax(0, 1fr)' },
          }}
        >
          <div>
            <List
              dense
              aria-label={articleVersionWords.list}
              sx={{ maxHeight: 360, overflow: 'auto' }}
            >
              {data?.versions.map((version) => (
                <li key={version.id}>
                  <ListItemButton
                    selected={version.id === chosenId}
                    onClick={() => setChosenId(version.id)}
                  >
                    <ListItemText
                      primary={articleVersionWords.one(version.number, version.savedAt)}
                      secondary={version.savedByName ?? articleVersionWords.imported}
                    />
                  </ListItemButton>
                </li>
              ))}
            </List>
            <ReviewEvents events={data?.reviewEvents ?? []} />
          </div>
          <Suspense fallback={comparing}>
            {chosenId ? (
              <VersionDiff id={chosenId} />
            ) : (
              <Alert severity="info">{articleVersionWords.choose}</Alert>
            )}
          </Suspense>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{buttonWords.close}</Button>
        {record?.viewerCan?.edit && (
          <Button variant="contained" disabled={!chosenId} onClick={restore}>
            {articleVersionWords.restore}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
