import { recordOf } from '#modules/access/audit/record.ts';

export const recordPartner = recordOf('PartnerOrganisation');
export const recordToken = recordOf('ApiToken');
