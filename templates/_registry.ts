// Written by scripts/gen-registry.mjs. Do not edit.
import type { Template } from '@campaignkit/model';
import bench from './bench/bench.template.js';
import coinRow from './coin-row/coin-row.template.js';
import dominoes from './dominoes/dominoes.template.js';
import doorOpen from './door-open/door-open.template.js';
import easyRead from './easy-read/easy-read.template.js';
import factToScale from './fact-to-scale/fact-to-scale.template.js';
import firstLine from './first-line/first-line.template.js';
import frontDesk from './front-desk/front-desk.template.js';
import goingLive from './going-live/going-live.template.js';
import growingSentences from './growing-sentences/growing-sentences.template.js';
import handList from './hand-list/hand-list.template.js';
import helpNumbers from './help-numbers/help-numbers.template.js';
import kitchenTable from './kitchen-table/kitchen-table.template.js';
import lawAndHelp from './law-and-help/law-and-help.template.js';
import listeningCircle from './listening-circle/listening-circle.template.js';
import litCorner from './lit-corner/lit-corner.template.js';
import nightWindow from './night-window/night-window.template.js';
import noEndDate from './no-end-date/no-end-date.template.js';
import pressureSlab from './pressure-slab/pressure-slab.template.js';
import pullTab from './pull-tab/pull-tab.template.js';
import sameSums from './same-sums/same-sums.template.js';
import takenDown from './taken-down/taken-down.template.js';
import threadCarousel from './thread-carousel/thread-carousel.template.js';
import travelTag from './travel-tag/travel-tag.template.js';
import twoTaps from './two-taps/two-taps.template.js';
import walletKey from './wallet-key/wallet-key.template.js';

export const templates = {
  bench: bench,
  'coin-row': coinRow,
  dominoes: dominoes,
  'door-open': doorOpen,
  'easy-read': easyRead,
  'fact-to-scale': factToScale,
  'first-line': firstLine,
  'front-desk': frontDesk,
  'going-live': goingLive,
  'growing-sentences': growingSentences,
  'hand-list': handList,
  'help-numbers': helpNumbers,
  'kitchen-table': kitchenTable,
  'law-and-help': lawAndHelp,
  'listening-circle': listeningCircle,
  'lit-corner': litCorner,
  'night-window': nightWindow,
  'no-end-date': noEndDate,
  'pressure-slab': pressureSlab,
  'pull-tab': pullTab,
  'same-sums': sameSums,
  'taken-down': takenDown,
  'thread-carousel': threadCarousel,
  'travel-tag': travelTag,
  'two-taps': twoTaps,
  'wallet-key': walletKey,
} as const satisfies Readonly<Record<string, Template>>;
