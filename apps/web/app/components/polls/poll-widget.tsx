import { siteText } from '@hoi/localization/site-text';
import { type FragmentType, readFragment } from '#api/generated/fragment-masking.ts';
import { graphql } from '#api/generated/gql.ts';
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
  return (
    <section className="widget">
      <h2>{siteText.poll.heading}</h2>
      {currentPoll ? (
        <site-poll>
          <PollForm poll={currentPoll} />
        </site-poll>
      ) : (
        <p className="note">{siteText.poll.empty}</p>
      )}
    </section>
  );
}
