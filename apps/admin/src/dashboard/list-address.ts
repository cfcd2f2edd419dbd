/** The list of a resource, narrowed as its filters would. */
export function listAddress(resource: string, filter: Record<string, unknown>): string {
  return `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}
