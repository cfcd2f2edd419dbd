import type { Language, Sentence } from '@hoi/domain/language';
import * as tokensInEnglish from '@hoi/localization/en/access/tokens';
import * as errorsInEnglish from '@hoi/localization/en/frame/errors';
import * as pagingInEnglish from '@hoi/localization/en/frame/paging';
import * as questionsInEnglish from '@hoi/localization/en/frame/questions';
import * as requestsInEnglish from '@hoi/localization/en/frame/requests';
import * as newsroomInEnglish from '@hoi/localization/en/newsroom/reading';
import * as organisationInEnglish from '@hoi/localization/en/organisation/reading';
import * as votingInEnglish from '@hoi/localization/en/portal/voting';
import * as reportingInEnglish from '@hoi/localization/en/reporting/reading';
import { tokenFaults } from '@hoi/localization/words/access/tokens';
import { tooFast, usualFaults } from '@hoi/localization/words/frame/errors';
import { pagingFaults } from '@hoi/localization/words/frame/paging';
import {
  measureFaults,
  questionFaults,
  scalarWords,
} from '@hoi/localization/words/frame/questions';
import { requestFaults } from '@hoi/localization/words/frame/requests';
import { readingFaults as ofNewsroom } from '@hoi/localization/words/newsroom/reading';
import { readingFaults as ofOrganisation } from '@hoi/localization/words/organisation/reading';
import { votingFaults } from '@hoi/localization/words/portal/voting';
import { readingFaults as ofReporting } from '@hoi/localization/words/reporting/reading';

const inVietnamese = {
  usual: usualFaults,
  tooFast,
  paging: pagingFaults,
  requests: requestFaults,
  questions: questionFaults,
  scalars: scalarWords,
  measures: measureFaults,
  tokens: tokenFaults,
  newsroom: ofNewsroom,
  organisation: ofOrganisation,
  voting: votingFaults,
  reporting: ofReporting,
};

type Words = typeof inVietnamese;

/** What anybody may be told who asks the API, whatever it is about, in the language of the caller. */
export const callerWords: Readonly<Record<Language, Words>> = {
  vi: inVietnamese,
  en: {
    usual: errorsInEnglish.usualFaults,
    tooFast: errorsInEnglish.tooFast,
    paging: pagingInEnglish.pagingFaults,
    requests: requestsInEnglish.requestFaults,
    questions: questionsInEnglish.questionFaults,
    scalars: questionsInEnglish.scalarWords,
    measures: questionsInEnglish.measureFaults,
    tokens: tokensInEnglish.tokenFaults,
    newsroom: newsroomInEnglish.readingFaults,
    organisation: organisationInEnglish.readingFaults,
    voting: votingInEnglish.votingFaults,
    reporting: reportingInEnglish.readingFaults,
  },
};

/** One sentence of these words, in each language. */
export function said(say: (words: Words) => string): Sentence {
  return { vi: say(callerWords.vi), en: say(callerWords.en) };
}
