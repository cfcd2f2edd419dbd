import path from 'node:path';
import { type BindingPattern, type Expression, Visitor } from 'oxc-parser';
import { type Code, readShipped, type Span } from './source-tree.ts';
import { readWords, type Word } from './words.ts';

const languages = 'packages/localization/src/';
const home = /^packages\/localization\/src\/(vi|en)\//;
// The words of the portal's language, and those that are English whatever it is.
const entrance = /^@hoi\/localization\/(words|en)\//;

type Words = ReadonlyMap<string, Word>;
type Naming = Expression | ({ type: 'Identifier'; name: string } & Span);

/** The file of words that an import means; empty when it means none. */
function homeOf(from: string, specifier: string): string {
  const [door, folder] = entrance.exec(specifier) ?? [];
  if (door) {
    return `${languages}${folder === 'words' ? 'vi' : folder}/${specifier.slice(door.length)}.ts`;
  }
  const isNear = home.test(from) && specifier.startsWith('.');
  return isNear ? path.posix.join(path.posix.dirname(from), specifier) : '';
}

/** What a file knows of the words, by its own names for them. */
function wordsKnownTo(file: Code, all: ReadonlyMap<string, Words>): Map<string, Word> {
  const known = new Map(all.get(file.path));
  for (const { moduleRequest, entries } of file.module.staticImports) {
    const words = all.get(homeOf(file.path, moduleRequest.value));
    for (const { importName, localName } of entries) {
      const word = words?.get(importName.name ?? '');
      if (word) known.set(localName.value, word);
    }
  }
  return known;
}

/** The word that "name.key.key" means, and the extent of all that names it. */
function meantBy(node: Naming, known: Words): { word: Word; named: Span[] } | null {
  if (node.type === 'Identifier') {
    const word = known.get(node.name);
    return word ? { word, named: [node] } : null;
  }
  if (node.type !== 'MemberExpression' || node.computed) return null;
  const { object, property } = node;
  const around = object.type === 'Super' ? null : meantBy(object, known);
  const word = property.type === 'Identifier' && around?.word.below.get(property.name);
  return around && { word: word || around.word, named: [...around.named, node] };
}

/** The names that a declaration gives to a word or to some of those below; null when it takes them all. */
function standIns(id: BindingPattern, word: Word) {
  if (id.type === 'Identifier') return [{ name: id.name, place: id, word }];
  if (id.type !== 'ObjectPattern') return null;
  const names = id.properties.map((property) => {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') return null;
    const below = word.below.get(property.key.name);
    const { value: place } = property;
    return below && place.type === 'Identifier' ? { name: place.name, place, word: below } : null;
  });
  return names.every((name) => name !== null) ? names : null;
}

/** Adds the words that a file uses; who takes a whole object may take any word of it. */
function collectUsed(file: Code, all: ReadonlyMap<string, Words>, used: Set<Word>): void {
  const known = wordsKnownTo(file, all);
  if (known.size === 0) return;
  const seen = new Set<string>();
  const placeOf = ({ start, end }: Span) => `${start}-${end}`;
  const markAll = (word: Word) => {
    used.add(word);
    for (const below of word.below.values()) markAll(below);
  };
  const meet = (node: Naming) => {
    if (seen.has(placeOf(node))) return;
    const meant = meantBy(node, known);
    if (!meant) return;
    for (const part of meant.named) seen.add(placeOf(part));
    markAll(meant.word);
  };
  new Visitor({
    ImportSpecifier: ({ local }) => void seen.add(placeOf(local)),
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier') seen.add(placeOf(id));
      const meant = init && meantBy(init, known);
      const names = meant && standIns(id, meant.word);
      if (!names) return;
      for (const { name, place, word } of names) {
        known.set(name, word);
        seen.add(placeOf(place));
      }
      for (const part of meant.named) seen.add(placeOf(part));
    },
    FunctionDeclaration: ({ id }) => id && void seen.add(placeOf(id)),
    MemberExpression: meet,
    Identifier: meet,
  }).visit(file.program);
}

function unused(word: Word, used: ReadonlySet<Word>): Word[] {
  if (word.below.size === 0) return used.has(word) ? [] : [word];
  return [...word.below.values()].flatMap((below) => unused(below, used));
}

/** Words in packages/localization that nothing but tests uses. */
export function checkUsedWords(root: string): string[] {
  const all = new Map(readShipped(root, home).map((file) => [file.path, readWords(file)]));
  const used = new Set<Word>();
  for (const file of readShipped(root, /./)) collectUsed(file, all, used);
  // What stands in both languages is held together by its type: it is looked for in the one that is spoken.
  const isTwin = (file: string) =>
    file.includes('/src/en/') && all.has(file.replace('/src/en/', '/src/vi/'));
  const own = [...all].filter(([file]) => !isTwin(file));
  return own.flatMap(([file, words]) =>
    [...words.values()]
      .flatMap((word) => unused(word, used))
      .map(({ name, line }) => `${file}:${line}: ${name} is used nowhere`),
  );
}
