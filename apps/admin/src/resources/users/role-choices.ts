import { roles } from '@hoi/domain/roles';
import { roleLabels } from '@hoi/localization/labels';

export const roleChoices = roles.map((id) => ({ id, name: roleLabels[id] }));
