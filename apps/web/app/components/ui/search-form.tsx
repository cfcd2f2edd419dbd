import { searchPage } from '@hoi/localization/words/portal/search';
import { searchBox } from '@hoi/validation/public-forms';
import { useId } from 'react';
import { hrefs } from '#platform/addresses.ts';

export function SearchForm({ query = '' }: { query?: string }) {
  const id = useId();
  const { field, submit } = searchPage;
  return (
    <search className="search-box">
      <form action={hrefs.search()} className="search-form">
        <label className="visually-hidden" htmlFor={id}>
          {field}
        </label>
        <input
          id={id}
          className="field"
          type="search"
          name="q"
          defaultValue={query}
          placeholder={field}
          {...searchBox}
          autoComplete="off"
        />
        <button className="button" type="submit">
          {submit}
        </button>
      </form>
    </search>
  );
}
