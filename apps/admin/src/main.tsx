import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import '@hoi/fonts/faces.css';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { swallowSecondTaps } from '#layout/second-tap.ts';
import { App } from './app.tsx';

const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce;
// The server's policy lets in only the styles that carry this page's nonce.
const cache = createCache({ key: 'hoi', prepend: true, ...(nonce && { nonce }) });

const router = createBrowserRouter([{ path: '*', element: <App /> }], { basename: '/admin' });

swallowSecondTaps(document);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <CacheProvider value={cache}>
      <RouterProvider router={router} />
    </CacheProvider>,
  );
}
