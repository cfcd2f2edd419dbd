import { useState } from 'react';
import { useDeed } from '#components/use-deed.tsx';
import { faultOf } from '#providers/api-error.ts';
import { importPage } from './import.graphql.ts';

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

/** Imports saved pages one after the other: each is stored by itself, whatever becomes of the next. */
export function useImports(onDone: (all: readonly Imported[]) => void) {
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
