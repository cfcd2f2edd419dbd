import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By name: those who read come before the staff, who change what is read. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => a.moduleId.localeCompare(b.moduleId));
  }
}

// The tool reads the default export.
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['**/*.test.ts'],
    globalSetup: ['./support/global-setup.ts'],
    // Each with a system of its own: a walk waits about half of its time, and two cores carry both.
    maxWorkers: 2,
    sequence: { sequencer: ByName },
    // Whole ways of a person, pages looked at by axe among them, also where other work shares the machine.
    testTimeout: 180_000,
    // A screen that loads on a busy machine; what has to be quick says so itself.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
    // Longer than the servers take to finish what they are at.
    teardownTimeout: 60_000,
  },
});
