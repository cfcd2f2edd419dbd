declare module 'subset-font' {
  /** What of it is used here; the package brings no types. */
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: { targetFormat: 'woff2'; noHinting: boolean; keepFeatures: string[] },
  ): Promise<Uint8Array>;
}
