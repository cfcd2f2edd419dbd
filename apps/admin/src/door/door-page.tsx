import { signInWords } from '@hoi/localization/words/frame/door';
import { productName } from '@hoi/localization/words/frame/product';
import { type ReactNode, useEffect } from 'react';
import './door.css';

interface DoorPageProps {
  /** Names the window. */
  title: string;
  heading: string;
  children: ReactNode;
}

/** A page by itself, before anything of the back office is shown. */
export function DoorPage({ title, heading, children }: DoorPageProps) {
  useEffect(() => {
    const { title: before } = document;
    document.title = `${title} – ${productName}`;
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <main className="door">
      <div className="door-card">
        <p className="door-of">{signInWords.of}</p>
        <h1>{heading}</h1>
        {children}
      </div>
    </main>
  );
}
