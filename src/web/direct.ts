import type { GraphQLSchema } from 'graphql';
import type { GraphContext } from '../graph/context.ts';
import { type Accepted, type GraphRequest, Reception } from '../graph/request/reception.ts';
import { answerText } from '../graph/wire/answer-text.ts';
import type { RequestContext } from './apollo.ts';

/** The text of a response; or, for Apollo Server, the context to make it in, which throws for a request refused. */
export type Outcome = { text: string } | { context(): Promise<RequestContext> };

/** Answers requests with the text that their statement gives. */
export class DirectAnswers {
  private readonly reception: Reception;

  constructor(
    schema: GraphQLSchema,
    private readonly context: GraphContext,
  ) {
    this.reception = new Reception(schema);
  }

  /** What becomes of a request; null stands for one that only Apollo Server has an answer to. */
  async answer(asked: GraphRequest | null): Promise<Outcome> {
    try {
      const accepted = asked && this.reception.accept(asked);
      return accepted ? await this.run(accepted) : { context: async () => this.context };
    } catch (refusal) {
      return { context: () => Promise.reject(refusal) };
    }
  }

  private async run({ running, cost }: Accepted): Promise<Outcome> {
    const { database } = this.context;
    try {
      const data = await answerText(database, running);
      if (data === null) return { context: async () => ({ database, cost }) };
      return { text: `{"data":${data},"extensions":{"cost":${cost}}}\n` };
    } catch (error) {
      const failed = { ...database, read: () => Promise.reject(error) };
      return { context: async () => ({ database: failed, cost }) };
    }
  }
}
