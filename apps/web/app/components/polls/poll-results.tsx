import { formatInteger, formatPercent } from '@hoi/localization/number';
import { pollPage } from '@hoi/localization/words/portal/polls';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';

const PollResultsFragment = graphql(`
  fragment PollResults on Poll {
    voterCount
    results {
      share
      votes
      option {
        id
        label
      }
    }
  }
`);

export function PollResults({ poll }: { poll: FragmentType<typeof PollResultsFragment> }) {
  const { voterCount, results } = readFragment(PollResultsFragment, poll);
  return (
    <div className="poll-results" data-poll-results="">
      {results.map(({ option, share, votes }) => (
        <div key={option.id}>
          <span className="share">
            <span id={`option-${option.id}`}>{option.label}</span>
            <span>
              {formatInteger(votes)} ({formatPercent(share, 1)})
            </span>
          </span>
          <meter min={0} max={1} value={share} aria-labelledby={`option-${option.id}`} />
        </div>
      ))}
      <p className="meta">
        {formatInteger(voterCount)} {pollPage.votesUnit}
      </p>
    </div>
  );
}
