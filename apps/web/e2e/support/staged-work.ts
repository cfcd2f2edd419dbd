import { type ApiAt, apiAt } from './api-at.ts';
import { administrator } from './system.ts';

const createUser =
  'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
const changePassword =
  'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { name } } }';
const createArticle =
  'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }';
const submit =
  'mutation ($input: ArticleStepInput!) { submitArticle(input: $input) { article { id } } }';
const giveBack =
  'mutation ($input: ReturnArticleInput!) { returnArticle(input: $input) { article { id } } }';
const createPlan =
  'mutation ($input: CreateOrgPlanInput!) { createOrgPlan(input: $input) { orgPlan { id } } }';

const temporary = 'Mua-gat-thang-muoi-77';
const password = 'Hoa-sen-mua-ha-77';

export const writer = { email: 'thu.ha@hoi.local', name: 'Trần Thu Hà', password };
export const editor = { email: 'minh.nguyet@hoi.local', name: 'Lê Minh Nguyệt', password };

async function addStaff(api: ApiAt, role: string, who: typeof writer): Promise<void> {
  const session = await api.signIn();
  const { orgUnit } = await api.askFor('{ orgUnit(slug: "hoi") { id } }', {}, session);
  const grants = [{ role, orgUnitId: orgUnit.id }];
  const input = { email: who.email, name: who.name, password: temporary, grants };
  await api.askFor(createUser, { input }, session);
  const first = await api.signIn({ email: who.email, password: temporary });
  const change = { currentPassword: temporary, newPassword: password };
  await api.askFor(changePassword, { input: change }, first);
}

async function handIn(api: ApiAt, title: string, words: string): Promise<string> {
  const session = await api.signIn(writer);
  const { categories } = await api.askFor('{ categories { id } }', {}, session);
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: words }] }];
  const input = { title, category: categories[0].id, body: { type: 'doc', content } };
  const { id } = (await api.askFor(createArticle, { input }, session)).createArticle.article;
  await api.askFor(submit, { input: { id } }, session);
  return id;
}

async function planMerger(api: ApiAt): Promise<string> {
  const session = await api.signIn(administrator);
  const { into, from } = await api.askFor(
    '{ into: orgUnit(slug: "phuong-hai-chau") { id } from: orgUnit(slug: "phuong-hai-van") { id } }',
    {},
    session,
  );
  const steps = [{ kind: 'MERGE', units: [from.id], into: into.id }];
  const input = { title: 'Nhập phường Hải Vân vào Hải Châu', effectiveOn: '2027-03-01', steps };
  return (await api.askFor(createPlan, { input }, session)).createOrgPlan.orgPlan.id;
}

/** A day's work in the newsroom and one plan, for pictures of screens that an empty house does not show. */
export async function stageWork(apiUrl: string): Promise<{ returned: string; plan: string }> {
  const api = apiAt(apiUrl);
  await addStaff(api, 'AUTHOR', writer);
  await addStaff(api, 'EDITOR', editor);
  await handIn(
    api,
    'Chi hội thôn 5 ra mắt tổ tiết kiệm',
    'Sáng thứ bảy, 24 chị góp những đồng đầu tiên.',
  );
  const returned = await handIn(
    api,
    'Lớp học may cho hội viên miền núi',
    'Lớp học mở trong sáu tuần, mỗi tuần ba buổi tối.',
  );
  const input = { id: returned, comment: 'Chị bổ sung số hội viên dự lớp và nguồn kinh phí giúp.' };
  await api.askFor(giveBack, { input }, await api.signIn(editor));
  return { returned, plan: await planMerger(api) };
}
