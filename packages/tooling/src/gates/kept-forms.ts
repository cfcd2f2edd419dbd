import { Visitor } from 'oxc-parser';
import { type Code, holds, readShipped, type Span } from './source-tree.ts';

const backOffice = /^apps\/admin\/src\/.*\.tsx$/;
// Where a person types: a form, or a box outside of any. The inputs of react-admin need a form around them.
const typedIn =
  /^(form|Form|SimpleForm|TabbedForm|TextField|OutlinedInput|FilledInput|InputBase|TextareaAutosize|textarea|input)$/;
// Keeps what is typed in the form that it stands in or is.
const keeps = /^(KeptForm|KeptWords|FormDialog|FormGuard)$/;
const explained = /\b(Kept|Not kept): \S/;

/** The forms and boxes of a file, and what keeps words in it. */
function readForms({ program, textOf }: Code) {
  const boxes: (Span & { name: string })[] = [];
  const keepers: Span[] = [];
  new Visitor({
    JSXElement: ({ start, end, openingElement }) => {
      const name = textOf(openingElement.name);
      const isFile = /\btype="file"/.test(textOf(openingElement));
      if (keeps.test(name)) keepers.push({ start, end });
      else if (typedIn.test(name) && !isFile) boxes.push({ start, end, name });
    },
  }).visit(program);
  return { boxes, keepers };
}

function faultsOf(file: Code): string[] {
  const { boxes, keepers } = readForms(file);
  const { lineOf } = file;
  const reasons = file.linesBelow(explained);
  const isKept = (box: Span) =>
    keepers.some((keeper) => holds(keeper, box) || holds(box, keeper)) ||
    reasons.has(lineOf(box.start));
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
  return readShipped(root, backOffice).flatMap(faultsOf);
}
