import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** Waits until nothing on the page fades, slides or grows any more; what turns for ever is not waited for. */
export async function untilNothingMoves(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const moving = document
      .getAnimations()
      .filter(
        (a) => a.playState === 'running' && Number.isFinite(a.effect?.getComputedTiming().endTime),
      );
    return moving.length === 0;
  });
}

/** What axe finds wrong with the page as it stands: the rule and where. */
export async function faultsOf(page: Page): Promise<string[]> {
  await untilNothingMoves(page);
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
