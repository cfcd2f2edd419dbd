import type { TypedDocumentNode } from 'urql';
import type { Api } from '#providers/client.ts';
import type { OwnTurns } from './own-turns.ts';
import type { Row } from './resource-description.ts';

/** A write beside create, update and delete. */
interface DeedParts<Input, Answer> {
  /** The resource that it changes: what is shown of it is read again afterwards. */
  of: string;
  /** Whether its answer is the record as it is now. */
  isRecord: boolean;
  act: (api: Api, input: Input, turns: OwnTurns) => Promise<Answer>;
}

/** A deed that only adds, corrects or shows. */
export interface Giving<Input, Answer> extends DeedParts<Input, Answer> {
  takes: false;
}

/** A deed that takes something away: it asks first, or offers the way back. */
export interface Taking<Input, Answer> extends DeedParts<Input, Answer> {
  takes: true;
}

export type Deed<Input, Answer> = Giving<Input, Answer> | Taking<Input, Answer>;

type Mutation<Data, Input> = TypedDocumentNode<Data, { input: Input }>;

/** One mutation, or whatever it takes. */
type Sent<Input, Answer> = Mutation<Answer, Input> | ((api: Api, input: Input) => Promise<Answer>);

function actOf<Input, Answer>(sent: Sent<Input, Answer>): DeedParts<Input, Answer>['act'] {
  if (typeof sent === 'function') return sent;
  return (api, input) => api.mutate(sent, { input });
}

export function gives<Input, Answer>(of: string, sent: Sent<Input, Answer>): Giving<Input, Answer> {
  return { of, takes: false, isRecord: false, act: actOf(sent) };
}

export function takes<Input, Answer>(of: string, sent: Sent<Input, Answer>): Taking<Input, Answer> {
  return { of, takes: true, isRecord: false, act: actOf(sent) };
}

interface Target {
  id: string;
  expectedVersion?: number | null | undefined;
}

/** The steps of one resource: its name, and the record in what answers any of them. */
interface Steps<Payload> {
  of: string;
  record: (answer: Payload) => Row;
}

/** A mutation answers under its own name. */
type Step<Input, Payload> = Mutation<Record<string, Payload>, Input>;

/** Waits for what this page still writes of the same record, and goes on from the version that came of it. */
function stepOf<Input extends Target, Payload>(
  { of, record }: Steps<Payload>,
  document: Step<Input, Payload>,
): DeedParts<Input, Row> {
  return {
    of,
    isRecord: true,
    act: async (api, input, turns) => {
      const send = async (target: Input) => {
        const [answer] = Object.values(await api.mutate(document, { input: target }));
        if (answer === undefined) throw new Error(`A step of "${of}" was not answered.`);
        return record(answer);
      };
      const { id, expectedVersion } = input;
      if (typeof expectedVersion !== 'number') return send(input);
      return turns.write(`${of}/${id}`, expectedVersion, (version) =>
        send({ ...input, expectedVersion: version }),
      );
    },
  };
}

/** A step of a record that is answered with the record. */
export function givesStep<Input extends Target, Payload>(
  steps: Steps<Payload>,
  document: Step<Input, Payload>,
): Giving<Input, Row> {
  return { ...stepOf(steps, document), takes: false };
}

/** The same of a step that takes something away. */
export function takesStep<Input extends Target, Payload>(
  steps: Steps<Payload>,
  document: Step<Input, Payload>,
): Taking<Input, Row> {
  return { ...stepOf(steps, document), takes: true };
}
