import { createContext } from 'react';
import type { LocalCopy } from '#components/saving/local-copy.ts';

export interface Conflict {
  /** Whether two people's words wait to be put together. */
  open: boolean;
  /** The older copy that is one side of it; null: the form itself, refused by the server. */
  copy: LocalCopy | null;
  show: (copy?: LocalCopy) => void;
  close: () => void;
}

/** Null outside of an edit screen. */
export const ConflictContext = createContext<Conflict | null>(null);
