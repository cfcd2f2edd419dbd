import { BadInputError } from '@hoi/domain/errors';
import { slugify } from '@hoi/localization/slug';
import type { Transaction } from '#outside/db.ts';

function refuse(message: string): never {
  throw new BadInputError([{ path: ['slug'], message }]);
}

async function isTaken(tx: Transaction, slug: string, exceptId: string | undefined) {
  const album = await tx.album.findUnique({ where: { slug }, select: { id: true } });
  return album !== null && album.id !== exceptId;
}

/** The wanted slug when nobody has it. @throws BadInputError when another album has */
export async function givenSlug(tx: Transaction, slug: string, exceptId?: string) {
  if (await isTaken(tx, slug, exceptId)) refuse('Đã có thư viện ảnh dùng địa chỉ này.');
  return slug;
}

/** A slug from the title; occasions repeat, so a number follows when it is taken. */
export async function slugFromTitle(tx: Transaction, title: string): Promise<string> {
  const stem = slugify(title);
  if (stem === '') refuse('Hãy nhập địa chỉ: tên này không có chữ cái hoặc chữ số nào.');
  for (let number = 1; number <= 50; number += 1) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (!(await isTaken(tx, slug, undefined))) return slug;
  }
  return refuse('Đã có quá nhiều thư viện ảnh cùng tên. Hãy nhập một địa chỉ khác.');
}
