import { folderCycles } from '../gates/folder-cycles.ts';
import { checkFormRules } from '../gates/form-rules.ts';
import { readImports } from '../gates/import-graph.ts';
import { codeExtensions, isTest, readSources, type SourceFile } from '../gates/source-tree.ts';
import { checkWordsInPlace } from '../gates/words-in-place.ts';
import { readHowToAdd } from './how-to-add.ts';

const face = /^apps\/api\/src\/.*\.mutations?\.ts$/;
// The condition in a question or statement, and of a row that was read.
const isPublished = /status(: \{ equals)?(:| =|=) ?'PUBLISHED'|status === 'PUBLISHED'/g;

const linesOf = (files: readonly SourceFile[]) =>
  files.reduce((sum, { text }) => sum + text.trimEnd().split('\n').length, 0);

/** What the house is measured by, of the checkout in `root`, by the name of each figure. */
export function houseFigures(root: string): Record<string, number | null> {
  const code = readSources(root, codeExtensions);
  const shipped = code.filter(({ path: file }) => !isTest(file));
  const words = shipped.filter(({ path: file }) => file.startsWith('packages/localization/'));
  const own = shipped.filter(({ path: file }) => !file.startsWith('packages/localization/'));
  const faces = own.filter(({ path: file }) => face.test(file));
  const api = own.filter(({ path: file }) => file.startsWith('apps/api/src/'));
  const howToAdd = readHowToAdd(root);
  const imports = readImports(root);
  const up = imports.filter(
    ({ from, to }) => from.startsWith('packages/') && to?.startsWith('apps/'),
  );
  return {
    'files of code, tests aside': shipped.length,
    'their lines, localization aside': linesOf(own),
    'lines of localization': linesOf(words),
    'files of tests and benches': code.length - shipped.length,
    'files of mutation faces': faces.length,
    'lines of mutation faces': linesOf(faces),
    'files to add an operation': howToAdd.get('An operation')?.length ?? null,
    'files to add a column of an article': howToAdd.get('A column of an article')?.length ?? null,
    'lines of words outside localization': checkWordsInPlace(root).length,
    'literal form rules outside validation': checkFormRules(root).length,
    'places that say "published"': api.reduce(
      (sum, { text }) => sum + [...text.matchAll(isPublished)].length,
      0,
    ),
    'cycles between folders': folderCycles(imports).length,
    'imports that run up': up.length,
  };
}
