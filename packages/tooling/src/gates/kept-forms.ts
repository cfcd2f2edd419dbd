import { Visitor } from 'oxc-parser';
import { isTest, lineFinder, parse, readSources, type SourceFile } from './source-tree.ts';

const backOffice = /^apps\/admin\/src\/.*\.tsx$/;
// Where a person types: a form, or a box outside of any. The inputs of react-admin need a form around them.
const typedIn =
  /^(form|Form|SimpleForm|TabbedForm|TextField|OutlinedInput|FilledInput|InputBase|TextareaAutosize|textarea|input)$/;
// Keeps what is typed in the form that it stands in or is.
const keeps = /^(KeptForm|KeptWords|FormDialog|FormGuard)$/;
const explained = /\b(Kept|Not kept): \S/;

type Span = { start: number; end: number };

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** The forms and boxes of a file, what keeps words in it, and the lines that a reason stands above. */
function readForms(file: SourceFile) {
  const { program, comments } = parse(file);
  const lineOf = lineFinder(file.text);
  const reasons = new Set(
    comments.filter(({ value }) => explained.test(value)).map(({ end }) => lineOf(end) + 1),
  );
  const boxes: (Span & { name: string })[] = [];
  const keepers: Span[] = [];
  new Visitor({
    JSXElement: ({ start, end, openingElement }) => {
      const name = file.text.slice(openingElement.name.start, openingElement.name.end);
      const head = file.text.slice(openingElement.start, openingElement.end);
      if (keeps.test(name)) keepers.push({ start, end });
      else if (typedIn.test(name) && !/\btype="file"/.test(head)) boxes.push({ start, end, name });
    },
  }).visit(program);
  return { boxes, keepers, isExplained: (box: Span) => reasons.has(lineOf(box.start)), lineOf };
}

function faultsOf(file: SourceFile): string[] {
  const { boxes, keepers, isExplained, lineOf } = readForms(file);
  const isKept = (box: Span) =>
    keepers.some((keeper) => holds(keeper, box) || holds(box, keeper)) || isExplained(box);
  const isWithin = (box: Span) => boxes.some((around) => around !== box && holds(around, box));
  return boxes
    .filter((box) => !isWithin(box) && !isKept(box))
    .map(
      ({ start, name }) =>
        `${file.path}:${lineOf(start)}: what is typed in this ${name} goes with the page: let KeptForm, FormDialog or FormGuard keep it; say "Kept: <by what>" or "Not kept: <reason>" right before what is not to be`,
    );
}

/** Forms and boxes of the back office whose words nobody keeps, and of which nobody says why. */
export function checkKeptForms(root: string): string[] {
  return readSources(root, ['.tsx'])
    .filter(({ path }) => backOffice.test(path) && !isTest(path))
    .flatMap(faultsOf);
}
