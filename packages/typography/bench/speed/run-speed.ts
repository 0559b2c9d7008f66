import { CampaignError } from '@campaignkit/model';
import type { Browser } from 'playwright';
import { openChromium } from '../../parity/chromium/open-chromium.js';
import { createFontLibrary } from '../../src/faces/font-library.js';
import { readFont } from '../../src/node.js';
import { findSampleFaces } from '../samples/sample-faces.js';
import type { Sample } from '../samples/sample.js';
import { createChromium } from './chromium.js';
import type { Contender } from './contender.js';
import { measureSpeed, type Rounds, type SampleSpeed } from './measure-speed.js';
import { createOurs } from './ours.js';
import { createTakumi } from './takumi.js';

export interface SpeedReport {
  readonly contenders: readonly Pick<Contender, 'name' | 'does'>[];
  readonly samples: readonly SampleSpeed[];
  readonly chromium: { readonly version: string } | { readonly missing: string };
}

/** Measures this package beside takumi, and beside Chromium where there is one. */
export async function runSpeed(engineFile: string, samples: readonly Sample[], rounds: Rounds): Promise<SpeedReport> {
  const faces = await findSampleFaces(samples, createFontLibrary({ load: readFont }));
  const browser = await tryChromium();
  try {
    const contenders = [
      await createOurs(engineFile),
      ...(await createTakumi(faces)),
      ...('missing' in browser ? [] : await createChromium(browser, samples, faces)),
    ];
    const measured = await measureSpeed(samples, contenders, rounds);
    return {
      contenders: contenders.map(({ name, does }) => ({ name, does })),
      samples: measured,
      chromium: 'missing' in browser ? browser : { version: browser.version() },
    };
  } finally {
    if (!('missing' in browser)) await browser.close();
  }
}

async function tryChromium(): Promise<Browser | { readonly missing: string }> {
  try {
    return await openChromium();
  } catch (error) {
    if (!(error instanceof CampaignError)) throw error;
    return { missing: `${error.message} Fix: ${error.detail.fix}`.replace(/\s+/g, ' ') };
  }
}
