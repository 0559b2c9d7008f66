import { CampaignError, ERROR_CODES, type ErrorCode } from '@campaignkit/model';

/** What a worker says to its pool. */
export type WorkerReply<Result> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly error: PlainError; readonly isPoisoned: boolean };

/** An error as data: classes do not survive the way between threads. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code: ErrorCode | undefined;
  readonly fix: string | undefined;
}

export function flattenError(error: unknown): PlainError {
  if (error instanceof CampaignError)
    return { name: error.name, message: error.message, stack: error.stack, code: error.code, fix: error.detail.fix };
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack, code: undefined, fix: undefined };
  return { name: 'Error', message: String(error), stack: undefined, code: undefined, fix: undefined };
}

export function reviveError({ name, message, stack, code, fix }: PlainError): Error {
  if (code !== undefined && ERROR_CODES.includes(code)) return new CampaignError(code, message, { fix: fix ?? '' });
  const error = new Error(message);
  return Object.assign(error, { name, stack: stack ?? error.stack });
}
