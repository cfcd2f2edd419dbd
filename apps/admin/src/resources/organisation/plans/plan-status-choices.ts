import { orgPlanStatuses } from '@hoi/domain/org-plan-status';
import { planStatusLabels } from '@hoi/localization/words/organisation/plan-screens';

export const planStatusChoices = orgPlanStatuses.map((id) => ({ id, name: planStatusLabels[id] }));
