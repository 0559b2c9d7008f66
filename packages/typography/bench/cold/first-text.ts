// Runs in a process of its own: what the first text of a process costs.
import { readSamples } from '../samples/read-samples.js';
import { createTexts } from '../samples/create-texts.js';
import type { FirstText } from './cold-figures.js';
import { requestOf } from '../samples/request-of.js';

const [id = ''] = process.argv.slice(2);
const sample = readSamples().find((candidate) => candidate.id === id);
if (!sample) throw new Error(`there is no sample "${id}"`);
const text = createTexts(sample, 4)();
const startedAt = performance.now();
const { createFontLibrary, readFont, setText } = await import('../engine/entry.js');
const importedAt = performance.now();
await setText(requestOf(sample, text), createFontLibrary({ load: readFont }));
process.stdout.write(JSON.stringify({ importMs: importedAt - startedAt, firstTextMs: performance.now() - importedAt } satisfies FirstText));
