import { createContext } from 'react';

export interface Conflict {
  /** Whether the last save was refused because somebody else saved first. */
  open: boolean;
  close: () => void;
}

export const ConflictContext = createContext<Conflict>({ open: false, close: () => undefined });
