import { comparisonWords } from '@hoi/localization/words/frame/saving';
import { diffDocuments, diffWords, type LineChange, type WordChange } from '@hoi/richtext/diff';
import { parseRichText } from '@hoi/richtext/document';
import { Alert, Box, Typography } from '@mui/material';

interface BodyState {
  title: string;
  body: unknown;
}

const colours = { SAME: 'transparent', ADDED: '#dff2e3', REMOVED: '#fbe1e1' } as const;

// Parts of one comparison never move, so their place can be their key.
function keyed<Part>(parts: readonly Part[]): { key: string; part: Part }[] {
  return parts.map((part, index) => ({ key: String(index), part }));
}

function Words({ words }: { words: WordChange[] }) {
  return keyed(words).map(({ key, part: { kind, text } }) => {
    if (kind === 'SAME') return <span key={key}>{text}</span>;
    return (
      <Box key={key} component={kind === 'ADDED' ? 'ins' : 'del'} sx={{ bgcolor: colours[kind] }}>
        {text}
      </Box>
    );
  });
}

function Line({ change }: { change: LineChange }) {
  const { kind, line } = change;
  if (kind === 'CHANGED') return <Words words={change.words} />;
  if (kind === 'ADDED' || kind === 'REMOVED') return <Words words={[{ kind, text: line.text }]} />;
  return (
    <>
      {line.text}
      {kind === 'FORMAT' && <em> {comparisonWords.formatChanged}</em>}
    </>
  );
}

/** From an older state to the one on the screen: added words underlined, removed ones struck out. */
export function BodyDiff({ before, after }: { before: BodyState; after: BodyState }) {
  const diff = diffDocuments(parseRichText(before.body), parseRichText(after.body));
  const sameTitle = before.title === after.title;
  return (
    <Box
      sx={{ overflowWrap: 'anywhere', maxHeight: 520, overflow: 'auto' }}
      role="region"
      aria-label={comparisonWords.region}
      tabIndex={0}
    >
      {diff.isSame && sameTitle ? (
        <Alert severity="success">{comparisonWords.same}</Alert>
      ) : (
        <Typography variant="body2" color="text.secondary">
          {comparisonWords.changed(diff.wordsAdded, diff.wordsRemoved)}
        </Typography>
      )}
      <Typography variant="h2" component="p" sx={{ my: 1 }}>
        <Words words={diffWords(before.title, after.title)} />
      </Typography>
      {keyed(diff.lines).map(({ key, part }) => (
        <Typography key={key} sx={{ my: 1 }}>
          <Line change={part} />
        </Typography>
      ))}
    </Box>
  );
}
