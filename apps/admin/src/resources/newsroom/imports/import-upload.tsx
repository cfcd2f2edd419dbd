import { importWords } from '@hoi/localization/words/newsroom/imports';
import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useCanAccess, useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { FileButton } from '#components/file-button.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { faultOf } from '#providers/api-error.ts';
import { importPage } from './import.graphql.ts';

/** What became of one saved page. */
interface Imported {
  fileName: string;
  /** Its report; empty when it was refused. */
  id: string;
  changed: boolean;
  fault: string;
}

interface ImportTurn {
  fileName: string;
  /** From 1. */
  number: number;
  of: number;
}

/** Imports saved pages one after the other: each is stored by itself, whatever becomes of the next. */
function useImports(onDone: (all: readonly Imported[]) => void) {
  const [turn, setTurn] = useState<ImportTurn | null>(null);
  const [done, setDone] = useState<readonly Imported[]>([]);
  const importing = useDeed(importPage);

  async function send(file: File): Promise<Imported> {
    try {
      const { changed, legacyImport } = (await importing.send({ file })).importLegacyPage;
      return { fileName: file.name, id: legacyImport.id, changed, fault: '' };
    } catch (error) {
      return { fileName: file.name, id: '', changed: false, fault: faultOf(error) };
    }
  }

  async function start(files: readonly File[]) {
    const results: Imported[] = [];
    setDone([]);
    for (const [index, file] of files.entries()) {
      setTurn({ fileName: file.name, number: index + 1, of: files.length });
      results.push(await send(file));
      setDone([...results]);
    }
    setTurn(null);
    onDone(results);
  }
  return { turn, done, start };
}

const showOf = ({ id }: Imported) => `/imports/${encodeURIComponent(id)}/show`;

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
    notify(only.changed ? importWords.imported : importWords.nothingNew, { type: 'success' });
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
