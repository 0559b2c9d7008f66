import { workerData } from 'node:worker_threads';
import { CampaignError } from '@campaignkit/model';
import { serveTasks } from '../src/pool/serve-tasks.js';

export interface Order {
  readonly what: 'double' | 'refuse' | 'bug' | 'crash' | 'hang' | 'hoard' | 'trap' | 'unsendable' | 'count';
  readonly value?: number;
  readonly waitMs?: number;
}

let served = 0;
if (workerData === 'broken') throw new Error('no fonts here');

serveTasks<Order, unknown>(async ({ what, value = 0, waitMs = 0 }) => {
  served += 1;
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  switch (what) {
    case 'double':
      return value * Number(workerData);
    case 'count':
      return served;
    case 'refuse':
      throw new CampaignError('ARTIFACT_FAILED', 'Could not be drawn.', { fix: 'Draw another.' });
    case 'bug':
      throw new TypeError('x is undefined');
    case 'crash':
      return process.exit(7);
    case 'hang':
      for (;;);
    case 'hoard': {
      const hoard: unknown[] = [];
      // In small bites: V8 ends a worker at its limit between two of them; one big bite over the limit ends the whole process.
      for (;;) {
        hoard.push(Array.from({ length: 500 }, (_, i) => ({ i })));
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    case 'trap':
      return trap();
    case 'unsendable':
      return () => value;
    default:
      return what satisfies never;
  }
});

// The types of Node 24 know the types of WebAssembly, not its values.
interface Wasm {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: { readonly f: () => void } };
}

// A module whose only function is `unreachable`.
const TRAP = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];

function trap(): void {
  const wasm: unknown = Reflect.get(globalThis, 'WebAssembly');
  const { Module, Instance } = wasm as Wasm;
  new Instance(new Module(Uint8Array.from(TRAP))).exports.f();
}
