import { readSources } from './source-tree.ts';

const limits = { median: 60, p95: 250, most: 400 };

// Texts and tables of the demo portal are data; so are vectors kept for tests.
const isData = (file: string) => /^prisma\/seed\/content\/|(^|\/)fixtures\/|\.data\.ts$/.test(file);

/** How long the files are, in lines; generated files and data aside. */
export function measureFileSizes(root: string) {
  const files = readSources(root, ['.ts', '.tsx', '.mjs', '.css', '.prisma'])
    .filter((file) => !isData(file.path))
    .map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number) => files[Math.ceil(files.length * share) - 1]?.lines ?? 0;
  const sizes = { files: files.length, median: at(0.5), p95: at(0.95), most: at(1) };
  const broken = files
    .filter(({ lines }) => lines > limits.most)
    .map(({ path, lines }) => `${path}: ${lines} lines, at most ${limits.most} are allowed`);
  for (const name of ['median', 'p95'] as const) {
    if (sizes[name] <= limits[name]) continue;
    broken.push(`${name} of all files: ${sizes[name]} lines, at most ${limits[name]} are allowed`);
  }
  return { ...sizes, broken };
}
