import { recorderOf } from '#modules/access/audit/record.ts';

export const recordPartner = recorderOf('PartnerOrganisation');
export const recordToken = recorderOf('ApiToken');
