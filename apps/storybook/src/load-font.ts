import type { FontLoader } from '@campaignkit/typography';

/** Where the fonts of packages/typography are served, beside the page (`staticDirs` of main.ts). */
const FONT_FOLDER = 'fonts';

/** Fetches fonts from the server that serves this page, so that the static build works in any folder of any server. */
export const loadFont: FontLoader = async (file) => {
  const response = await fetch(new URL(`${FONT_FOLDER}/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};
