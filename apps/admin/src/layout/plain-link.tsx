import type { MouseEvent } from 'react';
import { base, goTo } from '#components/place.ts';
import type { DeskLinkProps } from '#dashboard/desk-link.ts';

/** A link while no router has come: the page stays, so that what is being fetched is not fetched anew. */
export function PlainLink({ to, ...rest }: DeskLinkProps) {
  function follow(event: MouseEvent) {
    const isOther = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey;
    if (isOther || event.altKey) return;
    event.preventDefault();
    goTo(to);
  }
  return <a {...rest} href={base + to} onClick={follow} />;
}
