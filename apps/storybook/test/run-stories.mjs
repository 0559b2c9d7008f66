// Opens every story of the static Storybook in a real Chromium (CHROMIUM_PATH), then does what a designer does.
//
//   node test/run-stories.mjs             everything; closing line `N passed, N failed`
//   node test/run-stories.mjs coin-row    only what has this, or one of several, in its name
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright';
import { build, builtFolder, isBuilt } from '../scripts/build.mjs';
import { checkStory } from './check-story.mjs';
import { serveFolder } from './serve-folder.mjs';
import { watchPage } from './watch-page.mjs';
import { layoutTests } from './layout-tests.mjs';
import { lookTests } from './look-tests.mjs';
import { measuringTests } from './measuring-tests.mjs';
import { partsTests } from './parts-tests.mjs';
import { toolbarTests } from './toolbar-tests.mjs';
import { devTests } from './dev-tests.mjs';
import { exportTests } from './export-tests.mjs';
import { wallTests } from './wall-tests.mjs';
import { wordsTests } from './words-tests.mjs';
import { workshopTests } from './workshop-tests.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const AT_ONCE = 2;
const SIDE_BY_SIDE = {
  ...workshopTests,
  ...toolbarTests,
  ...wordsTests,
  ...wallTests,
  ...exportTests,
  ...partsTests,
  ...layoutTests,
  ...lookTests,
};
const DEADLINE_MS = 60_000;
const WINDOW = { width: 1440, height: 900 };

const only = process.argv.slice(2);
if (!isBuilt()) tryToBuild();
const server = await serveFolder(builtFolder, '/design/');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: FLAGS });
const asked = ({ name }) => only.length === 0 || only.some((part) => name.includes(part));
const outcomes = [
  ...(await runAll([...storyTests(), ...frameTests(SIDE_BY_SIDE)].filter(asked), AT_ONCE)),
  // What is measured has the machine to itself.
  ...(await runAll(frameTests({ ...measuringTests, ...devTests }).filter(asked), 1)),
];
await browser.close();
server.close();
const failed = outcomes.filter((isGood) => !isGood).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || outcomes.length === 0 ? 1 : 0;

/** A Storybook that cannot be built is one failed test, and there is nothing to open. */
function tryToBuild() {
  console.log('Building the static Storybook …');
  try {
    build();
  } catch (error) {
    console.log(`✗ the static Storybook is built\n${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed`);
    process.exit(1);
  }
}

/** Every story and page, without the frame around it. */
function storyTests() {
  const { entries } = JSON.parse(readFileSync(`${builtFolder}/index.json`, 'utf8'));
  const axe = readFileSync(axeFile(), 'utf8');
  return Object.values(entries).map((entry) => ({
    name: `story ${entry.id}`,
    run: (page) => checkStory(page, entry, { address: server.address, axe }),
  }));
}

/** The axe that the accessibility panel uses. */
function axeFile() {
  const here = createRequire(import.meta.url);
  return createRequire(here.resolve('@storybook/addon-a11y/package.json')).resolve('axe-core/axe.min.js');
}

function frameTests(tests) {
  return Object.entries(tests).map(([name, run]) => ({
    name,
    run: (page) => {
      const canvas = page.frameLocator('#storybook-preview-iframe');
      const open = async (story, globals = '', args = '') => {
        const query = [`path=/story/${story}`, ...(globals === '' ? [] : [`globals=${globals}`]), ...(args === '' ? [] : [`args=${args}`])];
        await page.goto(`${server.address}?${query.join('&')}`);
        await canvas.locator('[data-state="ready"], [data-state="error"], [data-state="refused"]').first().waitFor();
      };
      return run({ page, open, canvas, address: server.address });
    },
  }));
}

async function runAll(tests, atOnce) {
  const results = [];
  const waiting = [...tests];
  const work = async () => {
    let bench = await newBench();
    for (let test = waiting.shift(); test; test = waiting.shift()) {
      const isGood = await runOne(bench, test);
      results.push(isGood);
      // What failed may have left something behind.
      if (!isGood) bench = await newBench(bench);
    }
    await bench.page.close();
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, tests.length) }, work));
  return results;
}

/** A fresh page, and what goes wrong behind its back. */
async function newBench(old) {
  await old?.page.close();
  const page = await browser.newPage({ viewport: WINDOW });
  page.setDefaultTimeout(DEADLINE_MS);
  return { page, faultsSince: watchPage(page, server.origin) };
}

async function runOne({ page, faultsSince }, { name, run }) {
  const startedAt = Date.now();
  let fault = '';
  try {
    await page.setViewportSize(WINDOW);
    await run(page);
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  }
  const faults = [fault, ...faultsSince()].filter((each) => each !== '');
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}  ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  for (const each of faults) console.log(each.replace(/^/gm, '    '));
  return faults.length === 0;
}
