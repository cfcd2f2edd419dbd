import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { FormValues, Row } from '#providers/data/resource-description.ts';
import { type KeptOf, typedPart } from './merge-values.ts';
import type { Away } from './send-when-online.ts';

/** What a form and the screen around it know of the form's saves. */
export interface Saving {
  /** Saves under way. */
  pending: number;
  /** What a save waits for; null when none waits. */
  waitsFor: Away | null;
  /** The browser had no room for the copy. */
  isStoreFull: boolean;
  /** What somebody else saved where something is typed here, in words; empty when nobody did. */
  theirs: string;
  change: (part: (now: SavingState) => Partial<SavingState>) => void;
  memory: SavingMemory;
}

type SavingState = Omit<Saving, 'change' | 'memory'>;

/** What nobody draws. */
export interface SavingMemory {
  /** What was sent, by the version that the server made of it. */
  answered: Map<unknown, FormValues>;
  /** What was sent last. */
  sent: FormValues | null;
  /** What the form began from: the server's record as it was taken over last; null before it is filled. */
  began: FormValues | null;
  /** That record as the server gave it; the form may say the same in other signs. */
  served: FormValues | undefined;
  /** What the server has taken, until the form has gone on from its answer. */
  taken: FormValues | null;
  /** The form is being filled, by nobody's hand. */
  isFollowing: boolean;
  /** Keeps what is unsaved in this browser, or drops the copy when nothing is. */
  keep: (() => void) | null;
  /** Told when the form has gone on from another record, or from two put together. */
  followed: (() => void) | null;
  /** The names of the boxes that the form has now. */
  boxes: () => readonly string[];
  /** What the form holds now; null before there is one. */
  values: (() => FormValues) | null;
  /** By the rules of the form. */
  keptOf: KeptOf;
  /** All that was sent is saved and the screen is about to change: nothing is to be asked. Null before. */
  leaving: Leaving | null;
}

/** The record that there is now, and where it is worked with: what is typed until the screen changes goes there. */
interface Leaving {
  row?: Row;
  place?: string;
  /** Something was typed since, and is kept there. */
  isCarried?: boolean;
}

const SavingContext = createContext<Saving | null>(null);

/** Around a form and all that tells of its saves. */
export function SavingProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<SavingState>({
    pending: 0,
    waitsFor: null,
    isStoreFull: false,
    theirs: '',
  });
  const memory = useRef<SavingMemory>({
    answered: new Map(),
    sent: null,
    began: null,
    served: undefined,
    taken: null,
    isFollowing: false,
    keep: null,
    followed: null,
    boxes: () => [],
    values: null,
    keptOf: (values) => values,
    leaving: null,
  });
  const change: Saving['change'] = useCallback(
    (part) => setState((now) => ({ ...now, ...part(now) })),
    [],
  );
  const value = useMemo<Saving>(
    () => ({ ...state, change, memory: memory.current }),
    [state, change],
  );
  return <SavingContext.Provider value={value}>{children}</SavingContext.Provider>;
}

export function useSaving(): Saving {
  const saving = useContext(SavingContext);
  if (!saving) throw new Error('A form that is saved stands in a SavingProvider.');
  return saving;
}

/** Whether something was typed that was not in what was sent last. */
export function hasTypedSince({ sent, values }: SavingMemory): boolean {
  return sent !== null && values !== null && Object.keys(typedPart(sent, values())).length > 0;
}

/** The server has these words: what is typed from now on is measured against them. */
export function goOnFrom({ memory, change }: Saving, values: FormValues): void {
  memory.began = structuredClone(values);
  memory.served = values;
  memory.keep?.();
  change(() => ({ theirs: '' }));
}

/** All is saved, and the screen is about to change: what was kept of it is not unsaved any more. */
export function leaveSaved(memory: SavingMemory, leaving: Leaving = {}): void {
  memory.leaving = leaving;
  memory.keep?.();
}

/** What the form holds that the server does not. */
export function unsavedPart({ began, taken, values }: SavingMemory): FormValues {
  return values && began ? typedPart(taken ?? began, values()) : {};
}
