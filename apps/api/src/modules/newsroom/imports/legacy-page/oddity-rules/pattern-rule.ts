import type { OddityRule } from '../oddity.ts';
import type { Passage, PassageKind } from '../passages.ts';

interface PatternRule {
  rule: string;
  /** Global pattern; one oddity for each match. */
  pattern: RegExp;
  in?: readonly PassageKind[];
  unless?: (match: RegExpExecArray, passage: Passage) => boolean;
  suggest: (match: RegExpExecArray) => string;
  explanation: string;
}

/** A rule that is a pattern over the page's texts; each different match is told once a place. */
export function patternRule(given: PatternRule): OddityRule {
  return ({ passages }) =>
    passages
      .filter((passage) => given.in?.includes(passage.kind) ?? true)
      .flatMap((passage) => {
        const seen = new Set<string>();
        return [...passage.text.matchAll(given.pattern)].flatMap((match) => {
          const found = match[0].trim();
          if (seen.has(found) || given.unless?.(match, passage)) return [];
          seen.add(found);
          return {
            rule: given.rule,
            where: passage.where,
            found,
            suggestion: given.suggest(match),
            explanation: given.explanation,
          };
        });
      });
}
