import { pageText } from '@hoi/localization/page-text';
import { requestIdMark } from '#platform/request-id-mark.ts';

/** By this whoever reads our log finds what happened. */
export function RequestId() {
  const { requestId, copy, copied } = pageText.errors;
  return (
    <copy-text class="request-id" data-done={copied}>
      {requestId}: <code>{requestIdMark}</code>{' '}
      <button className="button button-quiet" type="button" hidden>
        {copy}
      </button>
    </copy-text>
  );
}
