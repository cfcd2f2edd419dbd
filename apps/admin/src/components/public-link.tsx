import { Button } from '@mui/material';
import type { ReactNode } from 'react';

/** The public site's origin; the API writes it into the page that it serves. */
function siteUrl(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=site-url]')?.content ?? '';
}

interface PublicLinkProps {
  path: string;
  startIcon?: ReactNode;
  size?: 'small';
  children: ReactNode;
}

export function PublicLink({ path, children, ...look }: PublicLinkProps) {
  return (
    <Button href={`${siteUrl()}${path}`} target="_blank" rel="noopener" {...look}>
      {children}
    </Button>
  );
}
