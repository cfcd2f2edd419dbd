import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { Confirm } from 'react-admin';

export interface Question {
  /** Names the thing. */
  title: string;
  /** What will happen. */
  text: ReactNode;
  /** What the button says that goes ahead. */
  act: string;
}

type Ask = (question: Question) => Promise<boolean>;

interface Asked {
  question: Question;
  answer: (goAhead: boolean) => void;
}

const AskContext = createContext<Ask>(async () => false);

/** Asks before what cannot be taken back; the answer is whether to go ahead. */
export function useAsk(): Ask {
  return useContext(AskContext);
}

/** Around the screens: where questions are put. */
export function DeedQuestions({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback<Ask>(
    (question) => new Promise((answer) => setAsked({ question, answer })),
    [],
  );
  const close = (goAhead: boolean) => {
    asked?.answer(goAhead);
    setAsked(null);
  };
  return (
    <AskContext.Provider value={ask}>
      {children}
      {asked && (
        <Confirm
          isOpen
          title={asked.question.title}
          content={asked.question.text}
          confirm={asked.question.act}
          confirmColor="warning"
          onConfirm={() => close(true)}
          onClose={() => close(false)}
        />
      )}
    </AskContext.Provider>
  );
}
