import type { Face } from './face.js';
import type { FontLibrary } from './font-library.js';
import type { OwnFont } from './own-font.js';
import type { Paragraph } from '../copy/paragraph.js';
import { codePointScript } from '../shaping/code-point-script.js';
import { coveringScripts, resolveScript } from '../resolve-script.js';
import type { Script } from '../script.js';
import { scripts } from '../scripts/_registry.js';
import type { Voice } from '@campaignkit/model';

/** Faces to try for a grapheme, best first, by its script and weight. */
export interface FaceStacks {
  /** `script` undefined: what all scripts share. */
  readonly facesFor: (script: string | undefined, weight: number) => readonly Face[];
  /** The face that places the baseline. */
  readonly main: Face;
}

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\n]$/u;
/** Stands for the characters that all scripts share; ISO 15924 has it for symbols. */
const SHARED = 'Zsym';

/** Loads the faces of every script and weight in the paragraph; Latin always comes from the Latin faces, everything first from an own font. */
export async function loadFaceStacks(
  paragraph: Paragraph,
  { voice, mainWeight, ownFont }: { readonly voice: Voice; readonly mainWeight: number; readonly ownFont?: OwnFont | undefined },
  fonts: FontLibrary,
): Promise<FaceStacks> {
  const own = ownFont && (await fonts.own(ownFont));
  const mainFamily = paragraph.script.families[voice][0] ?? paragraph.script.families.text[0];
  if (!mainFamily) throw new Error(`the script ${paragraph.script.id} names no family`);
  const characters = charactersByScript(paragraph.text);
  const others = [...characters.keys()].flatMap((id) => (id === SHARED ? [] : (resolveScript(id, paragraph.script) ?? [])));
  const stacks = new Map<string, readonly Face[]>();
  for (const weight of new Set(paragraph.styles.map((style) => style.weight))) {
    const load = (stack: readonly Script[]) => loadFaces(stack, voice, weight, fonts);
    for (const [id, needed] of characters) {
      const first = id === SHARED ? paragraph.script : (resolveScript(id, paragraph.script) ?? paragraph.script);
      const faces = await load([first, paragraph.script, scripts.Latn, ...others]);
      const all = own ? [own, ...faces] : faces;
      stacks.set(`${id} ${weight}`, await withSpares(all, needed, coveringScripts(id), load));
    }
  }
  return {
    facesFor: (script, weight) => stacks.get(`${script ?? SHARED} ${weight}`) ?? [],
    main: own ?? (await fonts.face(mainFamily, mainWeight)),
  };
}

function charactersByScript(text: string): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map([[SHARED, new Set<number>()]]);
  for (const character of new Set(text)) {
    const script = codePointScript(character) ?? SHARED;
    const characters = found.get(script) ?? new Set();
    found.set(script, INVISIBLE.test(character) ? characters : characters.add(character.codePointAt(0) ?? 0));
  }
  return found;
}

async function loadFaces(stack: readonly Script[], voice: Voice, weight: number, fonts: FontLibrary): Promise<readonly Face[]> {
  const families = [...new Set(stack)].flatMap((script) => [...script.families[voice], ...script.families.text]);
  return [...new Set(await Promise.all(families.map((family) => fonts.face(family, weight))))];
}

// A rare sign may be in the font of another writing system; that is large and only loaded when it is needed.
async function withSpares(
  faces: readonly Face[],
  needed: ReadonlySet<number>,
  spares: readonly Script[],
  load: (stack: readonly Script[]) => Promise<readonly Face[]>,
): Promise<readonly Face[]> {
  let all = faces;
  for (const spare of spares) {
    if ([...needed].every((codePoint) => all.some((face) => face.codePoints.has(codePoint)))) break;
    all = [...new Set([...all, ...(await load([spare]))])];
  }
  return all;
}
