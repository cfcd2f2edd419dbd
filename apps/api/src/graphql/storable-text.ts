// Composing a letter takes time with the square of its marks: a megabyte of them would stop the
// server for minutes. No writing needs more than 30; https://unicode.org/reports/tr15/#Stream_Safe_Text_Format
const endlessMarks = /\p{M}{31,}/gu;

/**
 * Whether a text can be kept: PostgreSQL refuses NUL anywhere and half a character in JSON, and a
 * letter under endless marks could not be composed in time.
 */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed() && text.search(endlessMarks) < 0;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replaceAll('\0', '\uFFFD').replace(endlessMarks, '\uFFFD').toWellFormed();
  }
  if (Array.isArray(value)) return value.map(clean);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, clean(part)]));
}

/** Inputs are objects without a class of their own, unlike dates and files. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

interface Place {
  value: unknown;
  name: string | number;
  above: Place | null;
}

function pathTo(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at.above; at = at.above) path.push(at.name);
  return path.reverse();
}

/**
 * Where a text lies that could not be kept; null when there is none. Goes as deep as the
 * input does, without calling itself: a client decides how deep that is.
 */
export function unstorablePlace(input: object): (string | number)[] | null {
  const waiting: Place[] = [{ value: input, name: '', above: null }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value } = place;
    if (typeof value === 'string') {
      if (!isStorable(value)) return pathTo(place);
    } else if (Array.isArray(value)) {
      for (const [name, part] of value.entries()) waiting.push({ value: part, name, above: place });
    } else if (isPlain(value)) {
      for (const name in value) waiting.push({ value: value[name], name, above: place });
    }
  }
  return null;
}

/** The arguments of a question with a sign that nothing is called by in the place of such texts. */
export function storableArguments<Arguments extends object>(args: Arguments): Arguments {
  // Texts become texts; everything else is handed on.
  return unstorablePlace(args) === null ? args : (clean(args) as Arguments);
}
