import type { Role as RoleName } from '@hoi/domain/roles';
import { describedEnum } from '#graphql/described-enum.ts';

export const RoleType = describedEnum<RoleName>('Role', {
  description:
    'What a member of staff may do at a unit and below it (vai trò), from the widest to the narrowest.',
  descriptions: {
    ADMINISTRATOR: 'Everything, the accounts included (quản trị viên).',
    EDITOR: 'Publishes the articles of all, keeps albums, polls and links (biên tập viên).',
    AUTHOR: 'Writes articles and albums of her own and hands them in (người viết bài).',
    ORGANISATION_OFFICER:
      'Keeps units, people, committees and congresses, and plans reorganisations (cán bộ tổ chức).',
    STATISTICIAN: 'Reads the files of people, sensitive facts too (cán bộ thống kê).',
    VIEWER: 'Reads what is not published yet (người xem).',
  },
});
