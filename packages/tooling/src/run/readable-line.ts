// Of a record, what the line says by its place, or what nobody reads in a terminal.
const elsewhere = new Set(['level', 'time', 'pid', 'hostname', 'name', 'msg', 'err']);

const levels: ReadonlyMap<unknown, string> = new Map([
  [10, 'trace'],
  [20, 'debug'],
  [30, 'info '],
  [40, 'WARN '],
  [50, 'ERROR'],
  [60, 'FATAL'],
]);

function recordOf(line: string): Map<string, unknown> | null {
  if (!line.startsWith('{')) return null;
  try {
    const found: unknown = JSON.parse(line);
    return found && typeof found === 'object' ? new Map(Object.entries(found)) : null;
  } catch {
    return null;
  }
}

function clockOf(time: unknown): string {
  const at = new Date(typeof time === 'number' ? time : Number.NaN);
  return Number.isNaN(at.getTime()) ? '--:--:--' : at.toTimeString().slice(0, 8);
}

/** Why, in one line; a stack stands below it, indented, where the fault is ours. */
function faultOf(err: unknown): [reason: string, stack: string[]] {
  if (typeof err === 'string') return [`: ${err}`, []];
  const { message, stack } = Object(err);
  if (typeof message !== 'string') return ['', []];
  const frames =
    typeof stack === 'string' ? stack.split('\n').filter((l) => /^\s+at /.test(l)) : [];
  return [`: ${message.split('\n').filter(Boolean).at(-1) ?? ''}`, frames];
}

/**
 * A log record of a server as a line for a person in front of a terminal; other lines stay as they are.
 * @param line what a server printed
 */
export function readableLine(line: string): string {
  const record = recordOf(line);
  const level = levels.get(record?.get('level'));
  if (!record || !level) return line;
  const rest = [...record]
    .filter(([key, value]) => !elsewhere.has(key) && value !== null && value !== '')
    .map(([key, value]) => `${key}=${typeof value === 'object' ? JSON.stringify(value) : value}`);
  const [reason, stack] = faultOf(record.get('err'));
  const source = record.get('name') === 'web' ? 'web' : 'api';
  const words = `${clockOf(record.get('time'))} ${level} ${source}  ${record.get('msg') ?? ''}${reason}`;
  return [rest.length > 0 ? `${words}  (${rest.join(', ')})` : words, ...stack].join('\n');
}
