/** Why a file was refused as a saved page. */
type LegacyPageFaultKind = 'EMPTY' | 'TOO_LARGE' | 'BINARY' | 'INCOMPLETE' | 'TOO_LONG';

/** A file that cannot be imported; `message` is one English line for the operator. */
export class LegacyPageFault extends Error {
  readonly kind: LegacyPageFaultKind;
  constructor(kind: LegacyPageFaultKind, message: string) {
    super(message);
    this.name = 'LegacyPageFault';
    this.kind = kind;
  }
}
