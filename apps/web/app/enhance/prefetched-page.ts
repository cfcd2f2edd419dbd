/**
 * A page fetched ahead was not counted when it was sent: nobody had opened it. Now somebody has,
 * and the server never hears of it unless we say so.
 */
export function countPrefetchedPage(): void {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!navigation || !('deliveryType' in navigation)) return;
  if (navigation.deliveryType === 'navigational-prefetch') {
    navigator.sendBeacon('/luot-xem', location.pathname + location.search);
  }
}
