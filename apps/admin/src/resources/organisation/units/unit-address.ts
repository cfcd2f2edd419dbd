/** The page of a unit in the back office, of a day or of today. */
export function unitAddress(id: string, day: string | null = null): string {
  const address = `/units/${encodeURIComponent(id)}/show`;
  return day ? `${address}?ngay=${day}` : address;
}
