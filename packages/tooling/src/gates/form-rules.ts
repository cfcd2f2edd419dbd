import { Visitor } from 'oxc-parser';
import { type Code, readShipped } from './source-tree.ts';

// The inputs of the back office take their rule from the form's schema in components/ruled, and only there.
const screens = /^apps\/(admin\/src\/(?!components\/ruled\/)|web\/app\/)/;
const frameworks = /^(react-admin|ra-core|ra-ui-materialui)$/;
const validators =
  /^(required|minLength|maxLength|minValue|maxValue|number|regex|email|choices|composeValidators)$/;
const unruledInputs =
  /^(Text|Number|Select|SelectArray|Autocomplete|AutocompleteArray|TextArray|Array|CheckboxGroup|RadioButtonGroup|Boolean|NullableBoolean|Date|DateTime|Password)Input$/;
const attributes = /^(required|minLength|maxLength|pattern|longest)$/;
const bounds = /^(min|max)$/;
const boxes = /(^input|^TextField|Input)$/;

interface Finding {
  at: number;
  what: string;
}

// A rule said on the spot: a number, a text, a pattern or a plain yes; a name hands on what was given.
const literal = /^\{?(true\b|["'`/\d])/;

function findingsIn({ path, program, textOf }: Code): Finding[] {
  const found: Finding[] = [];
  const note = (at: number, what: string) => found.push({ at, what });
  new Visitor({
    ImportDeclaration: ({ source, specifiers, start, importKind }) => {
      if (importKind === 'type') return;
      if (source.value === 'zod' && path.startsWith('apps/admin/')) note(start, 'a schema');
      if (!frameworks.test(source.value)) return;
      for (const specifier of specifiers) {
        const name = specifier.type === 'ImportSpecifier' ? textOf(specifier.imported) : '';
        if (validators.test(name)) note(specifier.start, name);
        if (unruledInputs.test(name)) note(specifier.start, `${name} without its rule`);
      }
    },
    JSXOpeningElement: ({ name: element, attributes: given }) => {
      const isRange = given.some((one) => textOf(one) === 'type="range"');
      const hasBounds = boxes.test(textOf(element)) && !isRange;
      for (const one of given) {
        if (one.type !== 'JSXAttribute') continue;
        // `required` alone is a yes.
        if (one.value && !literal.test(textOf(one.value))) continue;
        const name = textOf(one.name);
        if (attributes.test(name) || (hasBounds && bounds.test(name))) note(one.start, name);
      }
    },
    Property: ({ key, value, start }) => {
      if (attributes.test(textOf(key)) && literal.test(textOf(value))) note(start, textOf(key));
    },
  }).visit(program);
  return found;
}

/** What screens and public forms ask of what is typed, in words of their own. */
export function checkFormRules(root: string): string[] {
  return readShipped(root, screens).flatMap((file) =>
    findingsIn(file).map(
      ({ at, what }) =>
        `${file.path}:${file.lineOf(at)}: a form's rule stands in packages/validation, once: ${what}; give the form its schema (rules) and take inputs from components/ruled, or attributes from validation/public-forms`,
    ),
  );
}
