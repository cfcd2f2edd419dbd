/** How a delegate came to a congress: elected below, by her office, or appointed. */
export const delegateKinds = ['ELECTED', 'EX_OFFICIO', 'APPOINTED'] as const;
export type DelegateKind = (typeof delegateKinds)[number];
