import { pollPage } from '@hoi/localization/words/portal/polls';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { PollForm } from './poll-form.tsx';

const PollWidgetFragment = graphql(`
  fragment PollWidget on Query {
    currentPoll {
      ...PollForm
    }
  }
`);

export function PollWidget({ query }: { query: FragmentType<typeof PollWidgetFragment> }) {
  const { currentPoll } = readFragment(PollWidgetFragment, query);
  if (!currentPoll) return null;
  return (
    <section className="widget">
      <h2>{pollPage.heading}</h2>
      <site-poll>
        <PollForm poll={currentPoll} />
      </site-poll>
    </section>
  );
}
