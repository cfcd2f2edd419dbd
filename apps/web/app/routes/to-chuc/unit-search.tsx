import { unitSearch } from '@hoi/localization/words/organisation/unit-pages';
import { unitSearchBox } from '@hoi/validation/public-forms';
import { hrefs } from '#platform/addresses.ts';

interface UnitSearchProps {
  query: string;
  /** Undefined for today. */
  day: string | undefined;
}

/** Finds units by the names that they have or had. */
export function UnitSearch({ query, day }: UnitSearchProps) {
  return (
    <search className="unit-search">
      <form action={hrefs.organisation()}>
        {day && <input type="hidden" name="ngay" value={day} />}
        <label htmlFor="ten-don-vi">{unitSearch.label}</label>
        <input
          id="ten-don-vi"
          className="field"
          type="search"
          name="q"
          defaultValue={query}
          {...unitSearchBox}
          autoComplete="off"
        />
        <button className="button" type="submit">
          {unitSearch.submit}
        </button>
      </form>
    </search>
  );
}
