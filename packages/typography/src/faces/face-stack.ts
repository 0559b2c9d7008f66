import type { Face } from './face.js';
import type { FontLibrary } from './font-library.js';
import type { Paragraph } from '../copy/paragraph.js';
import { codePointScript } from '../shaping/code-point-script.js';
import { resolveScript } from '../resolve-script.js';
import type { FontFamily, Script } from '../script.js';
import { scripts } from '../scripts/_registry.js';
import type { Voice } from '@campaignkit/model';

/** Faces to try for a grapheme, best first, by its script and weight. */
export interface FaceStacks {
  /** `script` undefined: what all scripts share. */
  readonly facesFor: (script: string | undefined, weight: number) => readonly Face[];
  /** The face that places the baseline. */
  readonly main: Face;
}

/** Loads the faces of every script and weight in the paragraph; Latin always comes from the Latin faces. */
export async function loadFaceStacks(paragraph: Paragraph, voice: Voice, mainWeight: number, fonts: FontLibrary): Promise<FaceStacks> {
  const mainFamily = paragraph.script.families[voice][0] ?? paragraph.script.families.text[0];
  if (!mainFamily) throw new Error(`the script ${paragraph.script.id} names no family`);
  const found = new Set(Array.from(paragraph.text, codePointScript));
  const others = [...found].flatMap((id) => (id === undefined ? [] : (resolveScript(id, paragraph.script) ?? [])));
  const stacks = new Map<string, readonly Face[]>();
  for (const weight of new Set(paragraph.styles.map((style) => style.weight))) {
    for (const script of new Set([undefined, ...found])) {
      const first = (script === undefined ? undefined : resolveScript(script, paragraph.script)) ?? paragraph.script;
      const families = [first, paragraph.script, scripts.Latn, ...others].flatMap((each) => familiesOf(each, voice));
      stacks.set(`${script} ${weight}`, await loadFaces(families, weight, fonts));
    }
  }
  return { facesFor: (script, weight) => stacks.get(`${script} ${weight}`) ?? [], main: await fonts.face(mainFamily, mainWeight) };
}

function familiesOf(script: Script, voice: Voice): readonly FontFamily[] {
  return [...script.families[voice], ...script.families.text];
}

async function loadFaces(families: readonly FontFamily[], weight: number, fonts: FontLibrary): Promise<readonly Face[]> {
  return [...new Set(await Promise.all(families.map((family) => fonts.face(family, weight))))];
}
