import { importWords } from '@hoi/localization/words/newsroom/imports';
import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { Link, useCanAccess, useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { FileButton } from '#components/file-button.tsx';
import { type Imported, type ImportTurn, useImports } from './use-imports.ts';

const showOf = ({ id }: Imported) => `/imports/${encodeURIComponent(id)}/show`;
const nothingNew = importWords.nothingNew;

function Turn({ turn, share }: { turn: ImportTurn; share: number }) {
  return (
    <Box role="status">
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {importWords.turn(turn.number, turn.of, turn.fileName)}
      </Typography>
      {/* A page alone has no share to tell. */}
      <LinearProgress
        variant={turn.of > 1 ? 'determinate' : 'indeterminate'}
        value={share * 100}
        aria-label={importWords.progress}
        sx={{ mt: 1 }}
      />
    </Box>
  );
}

function Outcome({ page }: { page: Imported }) {
  const severity = page.fault ? 'error' : page.changed ? 'success' : 'info';
  return (
    <Alert severity={severity} sx={{ mt: 1, overflowWrap: 'anywhere' }}>
      {page.fileName}:{' '}
      {page.fault || (page.changed ? importWords.oneImported : importWords.oneNothingNew)}
      {page.id && (
        <>
          {' · '}
          <Link to={showOf(page)} color="inherit">
            {importWords.seeReport}
          </Link>
        </>
      )}
    </Alert>
  );
}

/** Takes saved pages of the former portal: one leads to its report, several are told one by one. */
export function ImportUpload() {
  const { canAccess } = useCanAccess({ resource: 'imports', action: 'edit' });
  const notify = useNotify();
  const navigate = useNavigate();
  function finish(all: readonly Imported[]) {
    const [only] = all;
    if (!only || all.length > 1 || only.fault) return;
    notify(only.changed ? importWords.imported : nothingNew, { type: 'success' });
    navigate(showOf(only));
  }
  const { turn, done, start } = useImports(finish);
  if (!canAccess) return null;
  return (
    <Box component="section" aria-label={importWords.region} sx={{ my: 2 }}>
      {turn ? (
        <Turn turn={turn} share={done.length / turn.of} />
      ) : (
        <FileButton label={importWords.choose} accept=".html,.htm,.txt" multiple onFiles={start} />
      )}
      {done.map((page) => (
        <Outcome key={page.fileName} page={page} />
      ))}
    </Box>
  );
}
