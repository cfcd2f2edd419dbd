import { pollPage } from '@hoi/localization/words/portal/polls';
import { votePollInput } from '@hoi/validation/portal/poll';
import {
  type ActionFunctionArgs,
  data as answer,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { PollForm } from '#components/polls/poll-form.tsx';
import { PollResults } from '#components/polls/poll-results.tsx';
import { hrefs } from '#platform/addresses.ts';
import { notFound } from '#platform/not-found.ts';
import { metaOf } from '#platform/seo.ts';
import { newVisitorId, visitorCookie } from '#platform/visitor-cookie.ts';

const PollQuery = graphql(`
  query Poll($id: ID!) {
    poll(id: $id) {
      id
      question
      open
      ...PollForm
      ...PollResults
    }
  }
`);

const VotePollMutation = graphql(`
  mutation VotePoll($input: VotePollInput!) {
    votePoll(input: $input) {
      poll {
        id
      }
    }
  }
`);

/** What the address may say of the vote that led here. */
const notices: ReadonlyMap<string | null, string> = new Map([
  ['cam-on', pollPage.thanks],
  ['da-binh-chon', pollPage.alreadyVoted],
]);

/** What a refused vote is answered with. */
const statuses: ReadonlyMap<string, number> = new Map([
  ['BAD_USER_INPUT', 400],
  ['RATE_LIMITED', 429],
]);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = params.id ?? notFound();
  const notice = notices.get(new URL(request.url).searchParams.get('thong-bao'));
  const fresh = notice !== undefined;
  // Who has just voted finds her own vote among the results.
  const { poll } = await context.api.read(PollQuery, { id }, { fresh });
  const headers = fresh ? { 'cache-control': 'no-store' } : undefined;
  return answer({ poll: poll ?? notFound(), notice }, { headers });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const pollId = params.id ?? notFound();
  const form = await request.formData().catch(() => null);
  if (!form) throw new Response(null, { status: 400 });
  const optionIds = form.getAll('option').map(String);
  const vote = votePollInput.safeParse({ pollId, optionIds });
  if (!vote.success) {
    const [issue] = vote.error.issues;
    return answer({ fault: issue?.message ?? '', chosen: optionIds }, { status: 400 });
  }
  const visitorId = context.caller.visitorId || newVisitorId();
  const api = context.apiFor({ ...context.caller, visitorId });
  const { refusal } = await api.write(VotePollMutation, { input: vote.data });
  if (refusal && refusal.code !== 'CONFLICT') {
    if (refusal.code === 'NOT_FOUND') notFound();
    const fault = refusal.message || pollPage.refused;
    return answer({ fault, chosen: optionIds }, { status: statuses.get(refusal.code) ?? 503 });
  }
  const cookie = visitorCookie(visitorId, context.siteUrl.startsWith('https:'));
  const notice = refusal ? 'da-binh-chon' : 'cam-on';
  const headers = { 'set-cookie': cookie };
  return redirect(hrefs.poll(pollId, notice), { status: 303, headers });
}

export const meta = metaOf<typeof loader>(({ poll }) => ({
  title: poll.question,
  path: hrefs.poll(poll.id),
  unlisted: true,
}));

export default function PollPage() {
  const { poll, notice } = useLoaderData<typeof loader>();
  const { fault, chosen } = useActionData<typeof action>() ?? {};
  return (
    <main className="wide" id="noi-dung">
      <Breadcrumb steps={[]} />
      <div className="article">
        <h1 className="poll-title">{pollPage.heading}</h1>
        <div className="poll-page" data-poll-answer="">
          {notice && (
            <p className="notice" role="status">
              {notice}
            </p>
          )}
          {!poll.open && <p className="notice">{pollPage.closed}</p>}
          {poll.open && !notice && <PollForm poll={poll} fault={fault} chosen={chosen} />}
          {!fault && (
            <>
              <p className="poll-question">{poll.question}</p>
              <PollResults poll={poll} />
            </>
          )}
        </div>
      </div>
    </main>
  );
}
