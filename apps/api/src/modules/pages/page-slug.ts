import { BadInputError } from '@hoi/domain/errors';
import { slugify } from '@hoi/localization/slug';
import type { Transaction } from '#outside/db.ts';

/** The page's part of the address. @throws BadInputError when there is none or another page has it */
export async function pageSlug(
  tx: Transaction,
  { slug: given, title }: { slug?: string | null | undefined; title: string },
  exceptId: string | null,
): Promise<string> {
  const slug = given ?? slugify(title);
  const page = slug && (await tx.page.findUnique({ where: { slug }, select: { id: true } }));
  if (slug && (!page || page.id === exceptId)) return slug;
  const message = slug ? 'Đã có trang dùng địa chỉ này.' : 'Vui lòng nhập địa chỉ của trang.';
  throw new BadInputError([{ path: ['slug'], message }]);
}
