/** Text in Unicode NFC, the only form that is stored; keyboards and old files also produce NFD. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}
