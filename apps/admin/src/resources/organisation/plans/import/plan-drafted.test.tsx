import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom/server';
import { expect, it } from 'vitest';
import { PlanDrafted } from './plan-drafted.tsx';

it('shows what of the table was not read, and the way to the plan', () => {
  const notice = 'Không đọc các cột: H “Ghi chú”.';
  const page = renderToString(
    <StaticRouter location="/plans/import">
      <PlanDrafted address="/plans/abc" notices={[notice]} />
    </StaticRouter>,
  );
  expect(page).toContain(notice);
  expect(page).toContain('href="/plans/abc"');
});
