import { z } from 'zod';
import { orEmpty } from './or-empty.ts';
import { line, requiredLine } from './text.ts';

const phone = line(60).pipe(
  z.union([
    z.literal(''),
    z.string().regex(/^\+?[\d ().,;/–-]+$/, 'Chỉ dùng chữ số, dấu cách và các dấu + ( ) . -'),
  ]),
);
const email = line(200).pipe(z.union([z.literal(''), z.email()], 'Địa chỉ thư điện tử chưa đúng.'));

/** What header and footer say; `expectedVersion` is 0 before the first save. */
export const updateSiteSettingsInput = z.object({
  expectedVersion: z.int().min(0),
  siteName: requiredLine(120),
  organisationName: requiredLine(200),
  managingBody: orEmpty(line(200)),
  responsiblePerson: orEmpty(line(200)),
  address: orEmpty(line(300)),
  phone: orEmpty(phone),
  email: orEmpty(email),
});
export type SiteSettingsChange = z.output<typeof updateSiteSettingsInput>;
