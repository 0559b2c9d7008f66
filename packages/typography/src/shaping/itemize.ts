import { bidiLevels } from '../bidi/bidi-levels.js';
import { graphemeScript, resolveCommonScripts } from './common-script.js';
import { splitGraphemes } from './graphemes.js';
import type { Face } from '../faces/face.js';
import type { FaceStacks } from '../faces/face-stack.js';
import { latinSpaces } from './latin-spaces.js';
import type { Paragraph, StyleRun } from '../copy/paragraph.js';

/** A stretch that HarfBuzz can shape in one go: one face, script, level and colour. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly face: Face;
  readonly script: string;
  readonly level: number;
  readonly colour: string;
}

export interface Itemized {
  readonly items: readonly Item[];
  /** Where graphemes begin, and the end of the text. */
  readonly graphemes: readonly number[];
  readonly missing: readonly MissingGrapheme[];
}

/** A grapheme that no face of its stack can draw whole. */
export interface MissingGrapheme {
  readonly grapheme: string;
  readonly faceId: string;
}

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\n]$/u;

export function itemize(paragraph: Paragraph, stacks: FaceStacks): Itemized {
  const { text } = paragraph;
  const levels = bidiLevels(text, paragraph.direction);
  const segments = splitGraphemes(text);
  const found = segments.map(({ segment }) => graphemeScript(segment));
  const scripts = resolveCommonScripts(found, paragraph.script.covers[0]);
  const spaces = latinSpaces(text, paragraph.script);
  const missing: MissingGrapheme[] = [];
  const items: Item[] = [];
  let previous: Face | undefined;
  segments.forEach(({ segment, index }, position) => {
    const style = styleAt(paragraph.styles, index);
    const faces = stacks.facesFor(spaces.has(index) ? 'Latn' : found[position], style.weight);
    const choice = chooseFace(segment, faces, previous);
    if (!choice.isWhole) missing.push({ grapheme: segment, faceId: choice.face.id });
    previous = choice.face;
    addToItems(items, {
      start: index,
      end: index + segment.length,
      face: choice.face,
      script: scripts[position] ?? paragraph.script.covers[0],
      level: levels[index] ?? 0,
      colour: style.colour,
    });
  });
  return { items, graphemes: [...segments.map(({ index }) => index), text.length], missing };
}

function chooseFace(grapheme: string, faces: readonly Face[], previous: Face | undefined): { face: Face; isWhole: boolean } {
  const visible = Array.from(grapheme).filter((character) => !INVISIBLE.test(character));
  const has = (face: Face, character: string) => face.codePoints.has(character.codePointAt(0) ?? 0);
  const fallback = visible.length === 0 ? (previous ?? faces[0]) : faces[0];
  const whole = visible.length === 0 ? fallback : faces.find((face) => visible.every((character) => has(face, character)));
  const base = whole ?? faces.find((face) => visible[0] !== undefined && has(face, visible[0])) ?? fallback;
  if (!base) throw new Error('a paragraph was itemized without faces');
  return { face: base, isWhole: whole !== undefined };
}

function styleAt(styles: readonly StyleRun[], index: number): StyleRun {
  const style = styles.find(({ start, end }) => index >= start && index < end);
  if (!style) throw new Error(`no style covers position ${index}`);
  return style;
}

function addToItems(items: Item[], next: Item): void {
  const last = items.at(-1);
  const joins = last && last.face === next.face && last.script === next.script && last.level === next.level && last.colour === next.colour;
  if (joins) items[items.length - 1] = { ...last, end: next.end };
  else items.push(next);
}
