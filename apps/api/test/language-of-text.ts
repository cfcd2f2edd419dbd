/** Whether a text has letters that Vietnamese has and English has not. */
export function hasMarks(text: string): boolean {
  return /[đĐ]|\p{M}/u.test(text.normalize('NFD'));
}
