import { createContext } from 'react';

export interface Conflict {
  /** Whether the last save was refused because somebody else saved first. */
  open: boolean;
  show: () => void;
  close: () => void;
}

export const ConflictContext = createContext<Conflict>({
  open: false,
  show: () => undefined,
  close: () => undefined,
});
