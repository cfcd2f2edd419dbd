/** What is wrong in one line of a file; lines count from 1, the header's. */
export interface LineFault {
  file: string;
  line: number;
  message: string;
}

/** Files that cannot be imported; the message lists every fault, one English line each. */
export class UnitFilesFault extends Error {
  readonly faults: readonly LineFault[];

  constructor(faults: readonly LineFault[]) {
    super(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    this.faults = faults;
  }
}
