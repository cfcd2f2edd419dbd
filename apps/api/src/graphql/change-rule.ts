import type { ASTVisitor, ValidationContext } from 'graphql';
import { said } from './caller-words.ts';
import { factsOf } from './field-facts.ts';
import { questionError } from './question-error.ts';
import { rootFields } from './root-fields.ts';

/**
 * Validation rule: a document makes one change, unless each of its fields says that it may stand in
 * a series. Who may try twenty passwords, codes or votes in one request is counted once for them.
 */
export function changeRule(context: ValidationContext): ASTVisitor {
  const fields = context.getSchema().getMutationType()?.getFields() ?? {};

  return {
    OperationDefinition(operation) {
      if (operation.operation !== 'mutation') return;
      const found = rootFields(operation.selectionSet, (name) => context.getFragment(name));
      const names = [...found.values()].filter((name) => !name.startsWith('__'));
      const alone = names.find((name) => !factsOf(fields[name]).inSeries);
      if (names.length < 2 || alone === undefined) return;
      context.reportError(
        questionError(
          said((w) => w.questions.severalChanges(alone)),
          { nodes: operation },
        ),
      );
    },
  };
}
