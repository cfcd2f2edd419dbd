import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { documentsInPlace } from './documents-in-place.ts';

const outDir = path.join(import.meta.dirname, 'dist');

/** Writes a .br beside every text asset, so that the server never compresses on request. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle() {
      const assets = path.join(outDir, 'assets');
      for (const file of readdirSync(assets)) {
        if (!/\.(js|css|svg)$/.test(file)) continue;
        const bytes = readFileSync(path.join(assets, file));
        const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
        writeFileSync(path.join(assets, `${file}.br`), brotliCompressSync(bytes, { params }));
      }
    },
  };
}

/** Names the files of the back office in the page: whoever stands at the door fetches them ahead. */
function namesOffice(): Plugin {
  let base = '';
  return {
    name: 'names-office',
    apply: 'build',
    configResolved(config) {
      ({ base } = config);
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const office = chunks.find(({ moduleIds }) =>
          moduleIds.some((id) => id.endsWith('/office.tsx')),
        );
        if (!office || office.isEntry) throw new Error('src/office.tsx has no chunk of its own');
        const entry = new Set(chunks.filter(({ isEntry }) => isEntry).map((one) => one.fileName));
        const files = [office.fileName, ...office.imports.filter((file) => !entry.has(file))];
        const content = files.map((file) => base + file).join(' ');
        return [{ tag: 'meta', attrs: { name: 'office', content }, injectTo: 'head' }];
      },
    },
  };
}

// The tool reads the default export.
export default defineConfig({
  base: '/admin/',
  plugins: [documentsInPlace(), react(), namesOffice(), precompress()],
  // The server puts a fresh nonce in its place with every page.
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Under the strict policy nothing may be inlined as a data address.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_500,
    // A browser asks six files at a time: what is smaller costs more to ask for than to send along.
    rollupOptions: { output: { experimentalMinChunkSize: 10_000 } },
  },
  resolve: { dedupe: ['react', 'react-dom', 'react-router', 'react-router-dom', '@mui/material'] },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/media': 'http://127.0.0.1:4000' } },
});
