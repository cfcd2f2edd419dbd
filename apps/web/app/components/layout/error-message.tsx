import { siteMap } from '@hoi/localization/words/frame/site';
import { siteFaults } from '@hoi/localization/words/frame/site-faults';
import { SearchForm } from '#components/ui/search-form.tsx';
import { hrefs } from '#platform/addresses.ts';
import { isToldInTheLog, requestIdMark } from '#platform/request-id-mark.ts';

interface ErrorMessageProps {
  status: number;
}

/** Says what happened and where to go on from here. */
export function ErrorMessage({ status }: ErrorMessageProps) {
  const known = { 403: siteFaults.refused, 404: siteFaults.notFound, 503: siteFaults.away };
  const text =
    Object.entries(known).find(([code]) => Number(code) === status)?.[1] ?? siteFaults.fault;
  return (
    <div className="message-page">
      <p className="status">
        {siteFaults.code} {status}
      </p>
      <h1>{text.heading}</h1>
      <p>{text.advice}</p>
      {status === 404 && <SearchForm />}
      <p>
        <a className="button button-quiet" href={hrefs.home()}>
          {siteFaults.home}
        </a>{' '}
        <a className="button button-quiet" href={hrefs.siteMap()}>
          {siteMap.heading}
        </a>
      </p>
      {isToldInTheLog(status) && <RequestId />}
    </div>
  );
}

/** By this whoever reads our log finds what happened. */
function RequestId() {
  const { requestId, copy, copied, notCopied } = siteFaults;
  return (
    <copy-text class="request-id" data-done={copied} data-refused={notCopied}>
      {requestId}: <code>{requestIdMark}</code>{' '}
      <button className="button button-quiet" type="button" hidden>
        {copy}
      </button>
    </copy-text>
  );
}
