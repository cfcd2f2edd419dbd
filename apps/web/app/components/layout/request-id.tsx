import { siteFaults } from '@hoi/localization/words/frame/site-faults';
import { requestIdMark } from '#platform/request-id-mark.ts';

/** By this whoever reads our log finds what happened. */
export function RequestId() {
  const { requestId, copy, copied } = siteFaults;
  return (
    <copy-text class="request-id" data-done={copied}>
      {requestId}: <code>{requestIdMark}</code>{' '}
      <button className="button button-quiet" type="button" hidden>
        {copy}
      </button>
    </copy-text>
  );
}
