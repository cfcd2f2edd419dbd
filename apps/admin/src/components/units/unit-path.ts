interface Above {
  name: string;
  kind: string;
}

/** “Huyện Nam Trà My – Tỉnh Quảng Nam”: what stands above a unit, the nearest first, without the centre. */
export function pathAbove(ancestors: readonly Above[]): string {
  const told = ancestors.filter(({ kind }) => kind !== 'CENTRAL');
  return told
    .map(({ name }) => name)
    .reverse()
    .join(' – ');
}
