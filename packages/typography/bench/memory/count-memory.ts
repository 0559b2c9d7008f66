// Runs in a process of its own with --expose-gc: sets texts, each different, and prints what memory is in use after every hundred of them.
import { createTexts } from '../samples/create-texts.js';
import { readSamples } from '../samples/read-samples.js';
import { requestOf } from '../samples/request-of.js';
import type { MemoryPoint } from './memory-point.js';

const STEP = 100;

const wasmMemories = watchWasmMemories();
const { createFontLibrary, readFont, setText } = await import('../engine/entry.js');
const [id = '', count = ''] = process.argv.slice(2);
const sample = readSamples().find((candidate) => candidate.id === id);
if (!sample) throw new Error(`there is no sample "${id}"`);
const nextText = createTexts(sample, 3);
// All of them are there before the first measure, so that they do not count.
const texts = Array.from({ length: Number(count) }, nextText);
const fonts = createFontLibrary({ load: readFont });
const points: MemoryPoint[] = [];
for (let done = 0; done < texts.length; done += STEP) {
  for (const text of texts.slice(done, done + STEP)) await setText(requestOf(sample, text), fonts);
  points.push(await readMemory(done + STEP));
}
process.stdout.write(JSON.stringify(points));

// What HarfBuzz holds is freed in a task that follows the collection.
async function readMemory(texts: number): Promise<MemoryPoint> {
  for (let pass = 0; pass < 3; pass++) {
    global.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  const wasmBytes = wasmMemories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  return { texts, heapBytes: heapUsed, externalBytes: external, wasmBytes, rssBytes: rss };
}

// Neither HarfBuzz nor the decoder of fonts says how large its memory is.
function watchWasmMemories(): WebAssembly.Memory[] {
  const memories: WebAssembly.Memory[] = [];
  WebAssembly.instantiate = new Proxy(WebAssembly.instantiate, {
    apply: async (instantiate, self, args) => {
      const result: unknown = await Reflect.apply(instantiate, self, args);
      const instance = result instanceof WebAssembly.Instance ? result : (result as WebAssembly.WebAssemblyInstantiatedSource).instance;
      memories.push(...Object.values(instance.exports).filter((value) => value instanceof WebAssembly.Memory));
      return result;
    },
  });
  return memories;
}
