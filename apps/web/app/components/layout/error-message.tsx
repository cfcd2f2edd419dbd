import { pageText } from '@hoi/localization/page-text';
import { SearchForm } from '#components/ui/search-form.tsx';
import { hrefs } from '#platform/addresses.ts';
import { isToldInTheLog } from '#platform/request-id-mark.ts';
import { RequestId } from './request-id.tsx';

interface ErrorMessageProps {
  status: number;
}

/** Says what happened and where to go on from here. */
export function ErrorMessage({ status }: ErrorMessageProps) {
  const { errors } = pageText;
  const known = { 403: errors.refused, 404: errors.notFound, 503: errors.away };
  const text = Object.entries(known).find(([code]) => Number(code) === status)?.[1] ?? errors.fault;
  return (
    <div className="message-page">
      <p className="status">
        {errors.code} {status}
      </p>
      <h1>{text.heading}</h1>
      <p>{text.advice}</p>
      {status === 404 && <SearchForm />}
      <p>
        <a className="button button-quiet" href={hrefs.home()}>
          {errors.home}
        </a>{' '}
        <a className="button button-quiet" href={hrefs.siteMap()}>
          {pageText.siteMap.heading}
        </a>
      </p>
      {isToldInTheLog(status) && <RequestId />}
    </div>
  );
}
