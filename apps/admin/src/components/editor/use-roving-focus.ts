import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';

function buttonsOf(bar: HTMLElement): HTMLButtonElement[] {
  return [...bar.querySelectorAll<HTMLButtonElement>('button:not([disabled])')];
}

/** One tab stop for a whole toolbar; arrows, Home and End move inside it. */
export function useRovingFocus<Bar extends HTMLElement>() {
  const bar = useRef<Bar>(null);

  function stopAt(target: HTMLElement | undefined) {
    if (!bar.current) return;
    for (const button of bar.current.querySelectorAll('button'))
      button.tabIndex = button === target ? 0 : -1;
  }

  // After each rendering: buttons come and go with the selection.
  useEffect(() => {
    if (!bar.current) return;
    const buttons = buttonsOf(bar.current);
    stopAt(buttons.find((button) => button.tabIndex === 0) ?? buttons[0]);
  });

  function onKeyDown(event: KeyboardEvent<Bar>) {
    if (!bar.current) return;
    const buttons = buttonsOf(bar.current);
    const now = buttons.findIndex((button) => button.contains(document.activeElement));
    const target: Record<string, number> = {
      ArrowRight: (now + 1) % buttons.length,
      ArrowLeft: (now - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    const next = buttons[target[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  const onFocus = (event: FocusEvent<Bar>) => {
    if (event.target instanceof HTMLButtonElement) stopAt(event.target);
  };
  return { ref: bar, onKeyDown, onFocus };
}
