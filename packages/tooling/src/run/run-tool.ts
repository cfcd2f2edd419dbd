import { spawn } from 'node:child_process';
import { root } from '../../bin/workspace-root.mjs';

interface ToolResult {
  code: number;
  output: string;
}

/** Runs a program of node_modules/.bin (or a script under Node) to its end and keeps what it prints. */
export function runTool(
  command: readonly string[],
  directory = root,
  env: NodeJS.ProcessEnv = {},
): Promise<ToolResult> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: directory,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 128, output }));
  });
}

/** Violations of a tool that fails by its exit code: none, or what it printed. */
export async function toolViolations(
  command: readonly string[],
  directory?: string,
): Promise<string[]> {
  const { code, output } = await runTool(command, directory);
  return code === 0 ? [] : [output.trim() || `${command.join(' ')}: exit code ${code}`];
}
