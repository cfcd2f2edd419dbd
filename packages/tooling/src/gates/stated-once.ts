import { Visitor } from 'oxc-parser';
import { type Code, holds, readShipped, type Span } from './source-tree.ts';

/** The properties of an object as they are written. */
type Written = ReadonlyMap<string, string>;

interface Statement {
  /** What the rule says, and where it may be said. */
  what: string;
  home: RegExp;
  /** How it looks in a statement, in which every `${…}` is a question mark. */
  inSql: RegExp;
  inWhere: (object: Written) => boolean;
}

const rooms = /^apps\/api\/src\/modules\//;

/** A condition on `published`, not the choice of columns that it is one of. */
function asksForPublished(object: Written): boolean {
  const asTrue = [...object.values()].filter((value) => value === 'true');
  return object.get('published') === 'true' && asTrue.length === 1;
}

const statements: readonly Statement[] = [
  {
    what: 'what readers see stands in a public-*.ts',
    home: /\/public-[\w-]+\.ts$/,
    inSql: /'PUBLISHED'|\bpublished_at <= |\bhidden\b|\bpublished\b/,
    inWhere: (object) =>
      /'PUBLISHED'/.test(object.get('status') ?? '') ||
      /^\{\s*lte?:/.test(object.get('publishedAt') ?? '') ||
      object.get('hidden') === 'false' ||
      asksForPublished(object),
  },
  {
    what: 'what holds on a day stands in units/dated-rows.ts and units/units-below.ts',
    home: /\/units\/(dated-rows|units-below)\.ts$/,
    inSql: /\bvalid_from <= [^,;]{1,40}? AND [^,;]{0,20}\bvalid_to\b/,
    inWhere: (object) =>
      /^\{\s*lte:/.test(object.get('validFrom') ?? '') &&
      /\bvalidTo\b/.test([...object.keys(), object.get('OR')].join()),
  },
  {
    what: 'what stands below a unit is said by identity/below-paths.ts',
    home: /\/identity\/below-paths\.ts$/,
    inSql: /\bpath LIKE\b|\bstarts_with\(\w+\.path\b/,
    inWhere: (object) => /^\{\s*startsWith:/.test(object.get('path') ?? ''),
  },
];

// What is written into a row, and which columns are read of it: neither asks for rows.
const noCondition = /^(data|create|update|select|include)$/;
const sqlTags = /(^|\.)(sql|\$queryRaw|\$executeRaw)\b/;

/** What a file asks of the database: its conditions as objects, and its statements. */
function readQuestions({ program, textOf }: Code) {
  const objects: (Span & { written: Written })[] = [];
  const templates: (Span & { text: string })[] = [];
  const aside: Span[] = [];
  new Visitor({
    Property: (node) => {
      if (node.key.type === 'Identifier' && noCondition.test(node.key.name)) aside.push(node.value);
    },
    ObjectExpression: (node) => {
      const written = new Map<string, string>();
      for (const one of node.properties) {
        if (one.type === 'Property') written.set(textOf(one.key), textOf(one.value));
      }
      objects.push({ start: node.start, end: node.end, written });
    },
    TaggedTemplateExpression: (node) => {
      if (!sqlTags.test(textOf(node.tag))) return;
      const text = node.quasi.quasis.map((part) => part.value.raw).join('?');
      templates.push({ start: node.start, end: node.end, text: text.replace(/\s+/g, ' ') });
    },
  }).visit(program);
  const asks = (object: Span) => !aside.some((span) => holds(span, object));
  return { objects: objects.filter(asks), templates };
}

function faultsOf(file: Code): string[] {
  const { objects, templates } = readQuestions(file);
  return statements
    .filter(({ home }) => !home.test(file.path))
    .flatMap(({ what, inSql, inWhere }) => {
      const inObjects = objects.filter(({ written }) => inWhere(written));
      const inTemplates = templates.filter(({ text }) => inSql.test(text));
      const lines = [...inObjects, ...inTemplates].map(({ start }) => file.lineOf(start));
      return [...new Set(lines)].map((line) => `${file.path}:${line}: ${what}; use what is there`);
    });
}

/** Conditions of the API's rooms that have a place of their own and are written once more elsewhere. */
export function checkStatedOnce(root: string): string[] {
  return readShipped(root, rooms).flatMap(faultsOf);
}
