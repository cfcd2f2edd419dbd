import { Visitor } from 'oxc-parser';
import { findLoosenedTypes } from './loosened-types.ts';
import {
  type Code,
  codeExtensions,
  isTest,
  readCode,
  readSources,
  type SourceFile,
} from './source-tree.ts';

// Written in two halves, so that this file does not hold what it forbids.
const commentMarks = [
  {
    name: 'unfinished work',
    pattern: new RegExp(`\\b(TO${''}DO|FIX${''}ME|X${''}XX|HA${''}CK)\\b`),
  },
  { name: 'a silenced compiler', pattern: new RegExp(`@ts-(ignore|expect-error|no${''}check)`) },
];
interface TextMark {
  name: string;
  pattern: RegExp;
  /** The file or folder that may hold it. */
  except?: string;
  /** Documents may tell of it, and tests hold it: what they wait for is not taken from what they test. */
  inCodeAlone?: boolean;
}
const textMarks: readonly TextMark[] = [
  {
    name: 'a path of one machine',
    pattern: new RegExp(`(?<![\\w.:/])/(work|root|home/\\w+|Users/\\w+|tm${''}p)/`),
  },
  { name: 'a registry host', pattern: new RegExp(`registry\\.(np${''}mjs|yar${''}npkg)\\.`) },
  {
    name: 'an id in SQL that new_id() does not make',
    pattern: /\b(gen_random_uuid|uuid_generate_\w+|uuidv\d)\(/,
    except: 'prisma/functions/public.new_id.sql',
  },
  {
    name: 'what two programs call something stands in packages/contract',
    pattern: /(['"`])(x-hoi-[\w-]+|x-request-id|idempotency-key|\/internal\/\w+)\1/,
    except: 'packages/contract/',
    inCodeAlone: true,
  },
];

function callFaults({ path, program, lineOf, textOf }: Code): string[] {
  const found: string[] = [];
  const isTestName = (name: string) => /^(it|test|describe|suite|bench)(\.|$)/.test(name);
  new Visitor({
    MemberExpression: (node) => {
      const [property, object] = [textOf(node.property), textOf(node.object)];
      const where = `${path}:${lineOf(node.start)}`;
      if (['only', 'skip', 'todo'].includes(property) && isTestName(object)) {
        found.push(`${where}: .${property} keeps tests from running`);
      }
      if (['mock', 'doMock'].includes(property) && object === 'vi') {
        found.push(`${where}: a module is mocked; use the real thing or a local server`);
      }
    },
  }).visit(program);
  return found;
}

function commentFaults({ path, comments, lineOf }: Code): string[] {
  return comments.flatMap((comment) =>
    commentMarks
      .filter(({ pattern }) => pattern.test(comment.value))
      .map(({ name }) => `${path}:${lineOf(comment.start)}: ${name}`),
  );
}

function textFaults(file: SourceFile): string[] {
  const marks = textMarks.filter(
    ({ except, inCodeAlone }) =>
      !(except && file.path.startsWith(except)) &&
      !(inCodeAlone && (file.path.endsWith('.md') || isTest(file.path))),
  );
  return file.text
    .split('\n')
    .flatMap((line, index) =>
      marks
        .filter(({ pattern }) => pattern.test(line))
        .map(({ name }) => `${file.path}:${index + 1}: ${name}`),
    );
}

/**
 * Marks that must not be in the code: loosened types, unfinished work, switched-off or mocked tests, what
 * belongs to one machine, ids of another kind.
 */
export function checkForbiddenMarks(root: string): string[] {
  const inCode = readSources(root, codeExtensions)
    .map(readCode)
    .flatMap((code) => [findLoosenedTypes, callFaults, commentFaults].flatMap((of) => of(code)));
  const others = ['.md', '.json', '.css', '.graphql', '.sql', '.prisma'];
  const texts = readSources(root, [...codeExtensions, ...others]);
  return [...inCode, ...texts.flatMap(textFaults)];
}
