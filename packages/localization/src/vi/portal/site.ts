/** What the portal is called until somebody says it. */
export const firstSiteName = 'Cổng thông tin điện tử';
