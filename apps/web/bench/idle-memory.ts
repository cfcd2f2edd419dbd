import { readdirSync, readFileSync } from 'node:fs';

// node bench/idle-memory.ts <pid…>: memory of these processes and all they started, in MB. Counted as
// PSS: what several share is divided among them.
const roots = process.argv.slice(2).map(Number);

const parents = new Map<number, number>();
for (const name of readdirSync('/proc')) {
  if (!/^\d+$/.test(name)) continue;
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    // The name stands in brackets and may hold anything; state and parent follow it.
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  } catch {
    // Ended meanwhile.
  }
}

function belongs(pid: number): boolean {
  const parent = parents.get(pid);
  return roots.includes(pid) || (parent !== undefined && belongs(parent));
}

const byProgram = new Map<string, number>();
for (const pid of [...parents.keys()].filter(belongs)) {
  const [, kilobytes] =
    /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  const postgres = words[0]?.includes('postgres') ?? false;
  const script = words.find((word) => word.endsWith('.ts') || word.endsWith('.mjs'));
  const name = postgres ? 'PostgreSQL' : (script?.split('/').slice(-3).join('/') ?? words[0] ?? '');
  byProgram.set(name, (byProgram.get(name) ?? 0) + Number(kilobytes ?? 0) / 1024);
}
console.log('| program | MB |\n|---|---|');
for (const [name, megabytes] of byProgram) console.log(`| ${name} | ${Math.round(megabytes)} |`);
const total = [...byProgram.values()].reduce((sum, megabytes) => sum + megabytes, 0);
console.log(`| together | ${Math.round(total)} |`);
