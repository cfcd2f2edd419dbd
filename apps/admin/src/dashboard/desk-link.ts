import type { ReactNode } from 'react';

export interface DeskLinkProps {
  /** An address below the back office's own. */
  to: string;
  className?: string | undefined;
  'aria-label'?: string | undefined;
  children: ReactNode;
}

/** A way from the desk to a screen: of the router, or of the page on which it has not come yet. */
export type DeskLink = (props: DeskLinkProps) => ReactNode;
