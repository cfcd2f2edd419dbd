interface DatedOffice {
  title: string;
  startsOn: string;
  endsOn?: string | null;
  orgUnit: { name: string };
}

/** The offices held on a day; of somebody who held none then, the latest that she ever held. */
function officesOn<Office extends DatedOffice>(
  offices: readonly Office[],
  day: string,
): readonly Office[] {
  const held = offices.filter(
    ({ startsOn, endsOn }) => startsOn <= day && (!endsOn || endsOn > day),
  );
  return held.length > 0 ? held : offices.slice(0, 1);
}

/** “Chủ tịch, Xã Trà Leng; Ủy viên, Tỉnh Quảng Nam” */
export function officesText(offices: readonly DatedOffice[], day: string): string {
  return officesOn(offices, day)
    .map(({ title, orgUnit }) => `${title}, ${orgUnit.name}`)
    .join('; ');
}
