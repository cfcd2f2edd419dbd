import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import { orgUnitKindLabels } from '@hoi/localization/labels';

export const kindChoices = orgUnitKinds.map((id) => ({ id, name: orgUnitKindLabels[id] }));
