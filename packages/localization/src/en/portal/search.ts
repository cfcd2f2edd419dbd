import type * as vi from '../../vi/portal/search.ts';

/** Words of the search on the public site. */
export const searchPage: typeof vi.searchPage = {
  heading: 'Search',
  field: 'Words to search for',
  submit: 'Search',
  hint: 'You may leave out the accents. Put words in quotation marks to find them together.',
  results: 'Results for',
  resultCount: (count, isAll) => {
    if (!isAll && count === 0) return 'no results yet';
    return `${isAll ? '' : 'at least '}${count} results`;
  },
  more: 'More results',
  notAll: 'Only some of the articles with these words were looked through.',
  goOn: 'Look on in the others',
  suggestion: 'Did you mean',
  nothingMore: 'There are no more results.',
  nothingFound: 'Nothing was found. Try another word, or fewer of them.',
};
