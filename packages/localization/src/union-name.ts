import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';

// The state's words for places; in the middle of a name they are written small.
const placeWords =
  /^(Tỉnh|Thành phố|Quận|Huyện|Thị xã|Thị trấn|Phường|Xã|Đặc khu|Thôn|Khối phố|Tổ dân phố|Khu phố|Khu|Ấp|Bản|Làng|Buôn|Khóm)(?=\s)/u;
const ownNames = /^(Hội|Chi hội|Tổ phụ nữ|Tổ|Ban|Câu lạc bộ)(?=\s|$)/iu;

const prefixes: Partial<Record<OrgUnitKind, string>> = {
  PROVINCE: 'Hội LHPN',
  DISTRICT: 'Hội LHPN',
  COMMUNE: 'Hội LHPN',
  BRANCH: 'Chi hội phụ nữ',
  GROUP: 'Tổ phụ nữ',
};

/**
 * What the Union calls a unit whose name is kept as the state writes it: “Xã Trà Dơn” becomes
 * “Hội LHPN xã Trà Dơn”. Names that say already what they are, and bodies that are no places, stay.
 */
export function unionName(name: string, kind: OrgUnitKind): string {
  const prefix = prefixes[kind];
  const isPlace = placeWords.test(name);
  if (!prefix || (!isPlace && ownNames.test(name))) return name;
  return `${prefix} ${name.replace(placeWords, (word) => word.toLowerCase())}`;
}
