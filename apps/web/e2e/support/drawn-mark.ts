import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from './child.ts';

const markFile = path.join(projectRoot, 'apps/web/public/favicon.svg');
/** Of the mark's own disc, so that the corners of the square are no seam. */
const ground = '#8e1538';

/** A page of this size that shows the mark on its ground and nothing else. */
export async function showMark(page: Page, edge: number): Promise<void> {
  const mark = await readFile(markFile, 'utf8');
  await page.setViewportSize({ width: edge, height: edge });
  await page.setContent(
    `<style>*{margin:0}html{background:${ground}}svg{display:block;width:100vw;height:100vh}</style>${mark}`,
  );
}
