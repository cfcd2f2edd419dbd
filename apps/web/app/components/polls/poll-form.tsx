import { pollPage } from '@hoi/localization/words/portal/polls';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';

const PollFormFragment = graphql(`
  fragment PollForm on Poll {
    id
    question
    allowMultiple
    options {
      id
      label
    }
  }
`);

interface PollFormProps {
  poll: FragmentType<typeof PollFormFragment>;
  /** What was wrong with the vote that was sent. */
  fault?: string | undefined;
  /** Ids of what was chosen in it: nobody has to choose twice. */
  chosen?: readonly string[] | undefined;
}

export function PollForm({ poll, fault, chosen = [] }: PollFormProps) {
  const { id, question, allowMultiple, options } = readFragment(PollFormFragment, poll);
  const faultId = `fault-${id}`;
  return (
    <form className="poll" method="post" action={hrefs.poll(id)}>
      <fieldset {...(fault && { 'aria-describedby': faultId })}>
        <legend>{question}</legend>
        {allowMultiple && <p className="meta">{pollPage.allowMultiple}</p>}
        {options.map((option) => (
          <label key={option.id}>
            <input
              type={allowMultiple ? 'checkbox' : 'radio'}
              name="option"
              value={option.id}
              defaultChecked={chosen.includes(option.id)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </fieldset>
      {fault && (
        <p className="notice notice-error" id={faultId} role="alert">
          {fault}
        </p>
      )}
      <p className="poll-actions">
        <button className="button" type="submit">
          {pollPage.vote}
        </button>
        <a className="button button-quiet" href={hrefs.poll(id)}>
          {pollPage.results}
        </a>
      </p>
    </form>
  );
}
