import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

// node bundle.ts: the API as one file, which is read sooner than two thousand (docs/decisions/0035).

const outfile = path.join(import.meta.dirname, 'build/main.js');

/** Our files find what stands beside them from where they were written, not from where they were built. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const written = path.relative(path.dirname(outfile), file);
      const directory = `(import.meta.dirname + ${JSON.stringify(`/${path.dirname(written)}`)})`;
      const address = `new URL(${JSON.stringify(written)}, import.meta.url).href`;
      const contents = source
        .replaceAll('import.meta.dirname', directory)
        .replaceAll('import.meta.url', address);
      return { loader: 'ts', contents };
    });
  },
};

await build({
  entryPoints: [path.join(import.meta.dirname, 'src/main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  plugins: [ownPlaces],
  // What holds machine code, reads files of its own package, or is wanted by hardly anybody.
  external: [
    '@graphql-yoga/render-graphiql',
    '@node-rs/argon2',
    'pg-boss',
    'pg-native',
    'pino',
    'sharp',
  ],
  // Of packages that are no modules.
  banner: {
    js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
  },
});
