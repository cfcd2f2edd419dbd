import { createContext } from 'react';

export interface Conflict {
  /** Whether the last save was refused because somebody else saved first. */
  open: boolean;
  show: () => void;
  close: () => void;
}

/** Null outside of an edit screen. */
export const ConflictContext = createContext<Conflict | null>(null);
