import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import { composeContactSheet } from '../src/contact-sheet/compose-contact-sheet.js';
import { sampleManifest, sampleNames } from './sample-manifest.js';
import { samplePicture } from './sample-picture.js';

const SIZES = { desk: [1440, 900], tablet: [820, 1100], phone: [390, 844] } as const;

export interface SheetView {
  readonly hash?: string;
  readonly size?: keyof typeof SIZES;
  readonly colorScheme?: 'light' | 'dark';
}

export interface SheetBrowser {
  /** Opens a sheet of as many pieces from the disk, as somebody would by a double click. */
  readonly open: (count: number, view?: SheetView) => Promise<Page>;
  /** Closes what was opened; throws when a page complained, or asked for anything that is not on the disk. */
  readonly closePages: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A Chromium (`CHROMIUM_PATH`, else Playwright's own) and sheets of 48 pieces with pictures, 400 and 2000 without. */
export async function startSheetBrowser(): Promise<SheetBrowser> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sheet-'));
  for (const count of [48, 400, 2000]) await writeSheet(folder, count);
  const { CHROMIUM_PATH } = process.env;
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}), args });
  const pages: Page[] = [];
  const faults: string[] = [];
  return {
    open: async (count, { hash = '', size = 'desk', colorScheme = 'light' } = {}) => {
      const [width, height] = SIZES[size];
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      pages.push(page);
      watch(page, faults);
      await page.goto(pathToFileURL(path.join(folder, String(count), 'index.html')).href + hash);
      return page;
    },
    closePages: async () => {
      for (const page of pages.splice(0)) await page.close();
      const found = faults.splice(0);
      if (found.length > 0) throw new Error(`The page complained, or asked for something: ${found.join(', ')}`);
    },
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('ERR_FILE_NOT_FOUND')) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(request.url());
  });
}

async function writeSheet(folder: string, count: number): Promise<void> {
  const manifest = sampleManifest(count);
  const out = path.join(folder, String(count));
  await mkdir(out);
  await writeFile(path.join(out, 'index.html'), composeContactSheet(manifest, sampleNames, []));
  // The large sheets are about numbers: their pictures stay away.
  const pictures =
    count === 48 ? manifest.pieces.flatMap(({ artifacts }) => artifacts.filter(({ mediaType }) => mediaType === 'image/png')) : [];
  for (const { file, widthPx = 0, heightPx = 0 } of pictures) {
    await mkdir(path.dirname(path.join(out, file)), { recursive: true });
    await writeFile(path.join(out, file), samplePicture(widthPx / 10, heightPx / 10));
  }
}
