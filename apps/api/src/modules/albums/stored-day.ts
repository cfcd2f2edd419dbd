/** A day as a DATE column holds it: midnight in UTC. */
export function storedDay(day: string | null | undefined): Date | null {
  return day ? new Date(`${day}T00:00:00Z`) : null;
}

/** The day of a DATE column, YYYY-MM-DD. */
export function dayOf(stored: Date | null): string | null {
  return stored ? stored.toISOString().slice(0, 10) : null;
}
