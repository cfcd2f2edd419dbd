import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { base } from '#components/place.ts';
import { App } from './app.tsx';

const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce;
// The server's policy lets in only the styles that carry this page's nonce.
const cache = createCache({ key: 'hoi', prepend: true, ...(nonce && { nonce }) });

/** The whole back office. Its router begins where the window is when it opens, not when it was fetched. */
export function Office() {
  const [router] = useState(() =>
    createBrowserRouter([{ path: '*', element: <App /> }], { basename: base }),
  );
  return (
    <CacheProvider value={cache}>
      <RouterProvider router={router} />
    </CacheProvider>
  );
}
