import { limitSharp, type RenderedPiece, serveTasks } from '@campaignkit/output';
import { createFontLibrary } from '@campaignkit/typography';
import { readFont } from '@campaignkit/typography/node';
import type { RenderOrder } from './prepare-piece.js';
import { renderTask } from './render-task.js';

// Everything a piece is made of was handed in as data: a template that asks the network gets an error, not a picture of its choice.
globalThis.fetch = () => Promise.reject(new Error('A render never uses the network.'));

limitSharp();
const fonts = createFontLibrary({ load: readFont });
serveTasks<RenderOrder, RenderedPiece>((order) => renderTask(order, fonts));
