import { useCallback, useState } from 'react';
import { faultOf } from '#providers/api-error.ts';
import { sessionReturn } from '#providers/browser.ts';
import { sendFile } from '#providers/send-file.ts';
import { importPageMutation } from './import.graphql.ts';

/** What became of one saved page. */
export interface Imported {
  fileName: string;
  /** Its report; empty when it was refused. */
  id: string;
  changed: boolean;
  fault: string;
}

export interface ImportTurn {
  fileName: string;
  /** From 1. */
  number: number;
  of: number;
}

async function send(file: File): Promise<Imported> {
  try {
    const { importLegacyPage } = await sessionReturn.through(() =>
      sendFile(importPageMutation, { input: { file: null } }, file, 'variables.input.file'),
    );
    const { changed, legacyImport } = importLegacyPage;
    return { fileName: file.name, id: legacyImport.id, changed, fault: '' };
  } catch (error) {
    return { fileName: file.name, id: '', changed: false, fault: faultOf(error) };
  }
}

/** Imports saved pages one after the other: each is stored by itself, whatever becomes of the next. */
export function useImports(onDone: (all: readonly Imported[]) => void) {
  const [turn, setTurn] = useState<ImportTurn | null>(null);
  const [done, setDone] = useState<readonly Imported[]>([]);
  const start = useCallback(
    async (files: readonly File[]) => {
      const results: Imported[] = [];
      setDone([]);
      for (const [index, file] of files.entries()) {
        setTurn({ fileName: file.name, number: index + 1, of: files.length });
        results.push(await send(file));
        setDone([...results]);
      }
      setTurn(null);
      onDone(results);
    },
    [onDone],
  );
  return { turn, done, start };
}
