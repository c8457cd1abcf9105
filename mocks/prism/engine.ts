import type { IHttpOperationConfig, IHttpRequest, IHttpResponse } from '@stoplight/prism-http';
import type { Prism } from './prism.ts';

/** What Prism found in one half of an exchange. */
export interface PrismFinding {
  /** Where: `body`, then the names of members; or `header`, `query`, `path`. */
  readonly path?: readonly string[];
  /** The keyword of the schema that is broken, or a status. */
  readonly code?: string | number;
  readonly message: string;
  /** 0 for an error; what is higher counts less. */
  readonly severity: number;
}

/** What Prism made of an exchange. */
export type PrismResult =
  | {
      readonly kind: 'answered';
      readonly answer: IHttpResponse;
      readonly input: readonly PrismFinding[];
      readonly output: readonly PrismFinding[];
    }
  /** It knows no such operation, or could not go on. */
  | { readonly kind: 'declined'; readonly status: number; readonly name: string; readonly detail: string };

/** Prism with one document. */
export interface Engine {
  /** Answers from the examples of the document. */
  mock(request: IHttpRequest, wished: IHttpOperationConfig): Promise<PrismResult>;
  /** Holds a request and the answer that somebody else gave against the document. */
  judge(request: IHttpRequest, answer: IHttpResponse): Promise<PrismResult>;
}

/** Prism takes an upstream for its word that there is one; nothing is ever sent there. */
const NOWHERE = new URL('http://upstream.invalid');

const CHECKS = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
};

/** Prism works on the document itself, so it is given a copy. */
export async function engineFor(prism: Prism, document: object): Promise<Engine> {
  const operations = await prism.getHttpOperationsFromSpec(structuredClone(document));
  const logger = prism.createLogger('bwkit', { level: 'silent' });
  const mocking = { ...CHECKS, isProxy: false as const };
  const judging = {
    ...CHECKS,
    // So that a path which is not in the document is told of like any other fault.
    errors: true,
    isProxy: true as const,
    upstream: NOWHERE,
    mock: { dynamic: false },
  };
  const mocker = prism.createInstance({ ...mocking, mock: { dynamic: false } }, { logger });
  const ask = async (run: () => ReturnType<ReturnType<Prism['createInstance']>['request']>) => {
    try {
      return resultOf(await run()());
    } catch (error) {
      // Prism throws at what it cannot even read, such as a content type that is none.
      return declined(error);
    }
  };
  return {
    mock: (request, mock) => ask(() => mocker.request(request, operations, { ...mocking, mock })),
    judge: (request, answer) => {
      const forward = () => () => async () => ({ _tag: 'Right' as const, right: answer });
      return ask(() => prism.createInstance(judging, { logger, forward }).request(request, operations));
    },
  };
}

type Said =
  | { readonly left: unknown }
  | {
      readonly right: {
        readonly output: IHttpResponse;
        readonly validations: {
          readonly input: readonly PrismFinding[];
          readonly output: readonly PrismFinding[];
        };
      };
    };

function resultOf(said: Said): PrismResult {
  if ('left' in said) return declined(said.left);
  const { output: answer, validations } = said.right;
  return { kind: 'answered', answer, ...validations };
}

const UNPROCESSABLE = 422;

function declined(error: unknown): PrismResult {
  const {
    name,
    message,
    status = UNPROCESSABLE,
    detail,
  } = error as Error & { status?: number; detail?: string };
  return { kind: 'declined', status, name, detail: detail ?? message };
}
