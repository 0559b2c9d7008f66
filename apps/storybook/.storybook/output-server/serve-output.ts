import { type ChildProcess, fork } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type OutputAnswer, type OutputOrder, OUTPUT_PATH } from './output-order.js';

const MOST_BYTES = 40_000_000;

/** Lets the pages of the development server use the encoders of the command line. The static build has no server and does without. */
export function serveOutput(): Plugin {
  const ask = createDesk();
  return {
    name: 'campaignkit:output',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use(OUTPUT_PATH, (request, response) => void serve(request, response, ask));
    },
  };
}

type Ask = (order: OutputOrder) => Promise<OutputAnswer>;

async function serve(request: IncomingMessage, response: ServerResponse, ask: Ask): Promise<void> {
  // Pages of other servers cannot send this type without asking first, and are then refused.
  if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json') {
    response.writeHead(405).end();
    return;
  }
  try {
    const outcome = await ask(JSON.parse(await readBody(request)) as OutputOrder);
    if ('bytes' in outcome) response.writeHead(200, { 'content-type': outcome.mediaType }).end(outcome.bytes);
    else response.writeHead('logo' in outcome ? 200 : 422, { 'content-type': 'application/json' }).end(JSON.stringify(outcome));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    response
      .writeHead(500, { 'content-type': 'application/json' })
      .end(JSON.stringify({ code: 'ARTIFACT_FAILED', message, fix: 'Start it anew.' }));
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MOST_BYTES) throw new Error(`The order is longer than ${MOST_BYTES / 1e6} MB.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Starts the process with the first order; what it was asked when it ended is answered with why. */
function createDesk(): Ask {
  const waiting = new Map<number, { readonly resolve: (answer: OutputAnswer) => void; readonly reject: (error: Error) => void }>();
  let last = 0;
  let child: ChildProcess | undefined;
  const start = () => {
    const file = fileURLToPath(import.meta.resolve('./output-process.ts'));
    const started = fork(file, [], { execArgv: ['--import', import.meta.resolve('tsx')], serialization: 'advanced' });
    started.on('message', ({ id, outcome }: { readonly id: number; readonly outcome: OutputAnswer }) => {
      waiting.get(id)?.resolve(outcome);
      waiting.delete(id);
    });
    started.on('exit', (code, signal) => {
      for (const { reject } of waiting.values()) reject(new Error(`The encoder ended (${signal ?? code}).`));
      waiting.clear();
      child = undefined;
    });
    return started;
  };
  return (order) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      child ??= start();
      child.send({ id, order });
    });
}
