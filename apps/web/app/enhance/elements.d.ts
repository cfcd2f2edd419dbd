import type { DetailedHTMLProps, HTMLAttributes } from 'react';

// React 18 writes `class`, not `className`, on custom elements.
type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  class?: string;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'site-menu': CustomElement;
      'site-links': CustomElement;
      'site-poll': CustomElement;
      'slide-show': CustomElement;
      'photo-viewer': CustomElement;
      'print-button': CustomElement;
      'org-tree': CustomElement;
      'time-travel': CustomElement;
      'copy-text': CustomElement;
      'share-page': CustomElement;
    }
  }
  interface ImgHTMLAttributes<T> extends HTMLAttributes<T> {
    /** React 18 knows only the lower-case name. */
    fetchpriority?: 'high' | 'low' | 'auto';
  }
}
