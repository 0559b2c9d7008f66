import { composeError, describeError } from './words/compose-error.js';
import { createPaint, type Paint } from './words/paint.js';

/** What a command has to say at its end. */
export interface Outcome {
  readonly exitCode: number;
  /** The objects that `--json` prints. */
  readonly data: object;
  /** The same for people; may be empty. */
  readonly words: (paint: Paint) => string;
  /** Why the command could not go on to its end. */
  readonly error?: unknown;
}

/** Where words go: a stream of the process, or a list in a test. */
export interface Sink {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** The only printer of the command line. */
export interface Report {
  readonly isJson: boolean;
  /** Results on standard output, errors on standard error; with `--json` both as one object on standard output. */
  readonly outcome: (outcome: Outcome) => void;
  /** A line about the work, on standard error: an object with `--json`, words otherwise. */
  readonly step: (data: object, words: string) => void;
  /** A line that the next one replaces; only on a terminal. */
  readonly live: ((words: string) => void) | undefined;
  readonly help: (text: string) => void;
}

export interface ReportOptions {
  readonly out: Sink;
  readonly err: Sink;
  readonly isJson: boolean;
  /** False where NO_COLOR is set. */
  readonly mayColour: boolean;
}

export function createReport({ out, err, isJson, mayColour }: ReportOptions): Report {
  const outPaint = createPaint(mayColour && out.isTerminal);
  const errPaint = createPaint(mayColour && err.isTerminal);
  const json = (value: unknown, indent: number) => `${JSON.stringify(value, null, indent)}\n`;
  return {
    isJson,
    outcome: ({ data, words, error }) => {
      const described = error === undefined ? undefined : describeError(error);
      if (isJson) {
        out.write(json(described ? { ...data, error: described } : data, 2));
        return;
      }
      const text = words(outPaint);
      if (text !== '') out.write(`${text}\n`);
      if (described) err.write(`${composeError(described, errPaint)}\n`);
    },
    step: (data, words) => err.write(isJson ? json(data, 0) : `${words}\n`),
    live: err.isTerminal && !isJson ? (words) => err.write(`\r${words.slice(0, Math.max(20, err.columns - 1))}\u001B[K`) : undefined,
    help: (text) => out.write(text),
  };
}
