import { formatInteger } from '@hoi/localization/number';
import type { OrgPlanEffectsPartsFragment } from '#generated/graphql.ts';

type Change = OrgPlanEffectsPartsFragment['units'][number]['change'];

export const changeLabels: Record<Change, string> = {
  CREATED: 'Thành lập',
  RENAMED: 'Đổi tên, mã hoặc cấp',
  MOVED: 'Chuyển đơn vị cấp trên',
  ENDED: 'Kết thúc',
};

type Maybe = string | null | undefined;

/** “Xã Trà Dơn, mã 20959, Huyện Nam Trà My”: a unit on one side of a change, or a dash where it is not there. */
export function unitText(name: Maybe, code: Maybe, parent: Maybe): string {
  if (!name) return '–';
  return [name, code && `mã ${code}`, parent].filter(Boolean).join(', ');
}

const changes = ['CREATED', 'RENAMED', 'MOVED', 'ENDED'] as const;

/** What a plan does in numbers, for the eyes of who approves it; what happens to nobody is left out. */
export function effectCounts(effects: OrgPlanEffectsPartsFragment): string[] {
  const { units, roleChanges, givenParts, articleCount, addresses, publicPages } = effects;
  const follow = roleChanges.filter(({ toUnit }) => toUnit).length;
  const counted: [number, string][] = [
    ...changes.map((change): [number, string] => [
      units.filter((unit) => unit.change === change).length,
      `đơn vị: ${changeLabels[change].toLowerCase()}`,
    ]),
    [givenParts.length, 'phần chuyển giao cho đơn vị khác'],
    [follow, 'vai trò theo sang đơn vị mới'],
    [roleChanges.length - follow, 'vai trò kết thúc'],
    [articleCount, 'bài viết của các đơn vị kết thúc'],
    [addresses.length, 'địa chỉ trang dẫn sang nơi khác'],
    [publicPages.length, 'trang công khai thay đổi'],
  ];
  return counted
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${formatInteger(count)} ${what}`);
}
