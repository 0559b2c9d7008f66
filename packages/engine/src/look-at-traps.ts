import { type FontLoader, scriptOf } from '@campaignkit/typography';
import { drawWithSatori } from './draw-with-satori.js';
import type { DrawTrap, SatoriTrap } from './satori-trap.js';

/** What a look at a trap came to. */
export interface TrapReport {
  readonly trap: SatoriTrap;
  readonly state: 'there' | 'fixed' | 'unclear';
  /** Why it is unclear. */
  readonly cause?: unknown;
}

/** Looks at each trap, one after the other: Satori's engine is one for the whole process. */
export async function lookAtTraps(traps: readonly SatoriTrap[], draw: DrawTrap): Promise<TrapReport[]> {
  const reports: TrapReport[] = [];
  for (const trap of traps) reports.push(await lookAt(trap, draw));
  return reports;
}

async function lookAt(trap: SatoriTrap, draw: DrawTrap): Promise<TrapReport> {
  try {
    return { trap, state: (await trap.isStillThere(draw)) ? 'there' : 'fixed' };
  } catch (cause) {
    return { trap, state: 'unclear', cause };
  }
}

/** Satori as it is, with the fonts that we ship. */
export function createDrawTrap(load: FontLoader): DrawTrap {
  const fonts = new Map<string, Promise<{ readonly name: string; readonly data: ArrayBuffer }>>();
  const fontOf = (lang: string) => {
    const [family] = scriptOf(lang).families.text;
    const name = `${family?.id}-${family?.weights[0]}`;
    const font = fonts.get(name) ?? load(`${name}.woff2`).then((bytes) => ({ name, data: new Uint8Array(bytes).buffer }));
    fonts.set(name, font);
    return font;
  };
  return async (element, lang) =>
    drawWithSatori(element, { widthPx: 1000, heightPx: 1000, fonts: lang === undefined ? [] : [await fontOf(lang)] });
}
