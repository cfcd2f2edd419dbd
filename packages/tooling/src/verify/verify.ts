import { databaseClient, prepare } from '../run/prepare.ts';
import { type Outcome, slowestFiles, summaryLine } from './outcome.ts';
import { type Step, testsNamed, verificationSteps } from './steps.ts';

// `npm test` does everything; `npm test -- gates apps/api polls` what has these names: steps by
// group or name, else the test files with that in their path.

function selected(args: readonly string[]): Step[] {
  const steps = verificationSteps();
  if (args.length === 0) return steps;
  return args.flatMap((arg) => {
    const named = steps.filter((step) => arg === step.name || arg === step.group);
    const found = named.length > 0 ? named : testsNamed(arg);
    if (found.length > 0) return found;
    const names = steps.map((step) => step.name).join(', ');
    throw new Error(`no step and no test file "${arg}"; there are gates, tests, browser, ${names}`);
  });
}

async function runStep(step: Step): Promise<Outcome> {
  const began = performance.now();
  console.log(`── ${step.name}`);
  const outcome = await step.run().catch((error: unknown): Outcome => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, details: [text] };
  });
  for (const line of outcome.details) console.log(line);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const note = outcome.note ? ` · ${outcome.note}` : '';
  console.log(`   ${summaryLine([outcome])} in ${seconds} s${note}\n`);
  return outcome;
}

async function verify(args: readonly string[]): Promise<boolean> {
  const steps = selected(args);
  await prepare(databaseClient);
  const outcomes: Outcome[] = [];
  // One after the other: each may use both cores.
  for (const step of steps) outcomes.push(await runStep(step));
  const failures = steps.filter((_, index) => (outcomes[index]?.failed ?? 0) > 0);
  const slowest = slowestFiles(outcomes);
  if (slowest.length > 1) console.log(`The slowest test files:\n${slowest.join('\n')}`);
  if (failures.length > 0) console.log(`Failed: ${failures.map((step) => step.name).join(', ')}`);
  console.log(summaryLine(outcomes));
  return failures.length === 0;
}

try {
  process.exitCode = (await verify(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  // Nothing was verified; the last line says so in the form that readers of it expect.
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
