// Written by scripts/gen-registry.mjs. Do not edit.
import type { SatoriTrap } from '../satori-trap.js';
import addressesBroken from './addresses-broken.js';
import bracketsTurnedRound from './brackets-turned-round.js';
import deepNestingSpoilsProcess from './deep-nesting-spoils-process.js';
import directionNotKnown from './direction-not-known.js';
import drawingBecomesPicture from './drawing-becomes-picture.js';
import germanCapitalsThrow from './german-capitals-throw.js';
import hyphensIgnored from './hyphens-ignored.js';
import isolatesIgnored from './isolates-ignored.js';
import listWithAFontThrows from './list-with-a-font-throws.js';
import marksUpsideDown from './marks-upside-down.js';
import missingMarkNotReported from './missing-mark-not-reported.js';
import noDictionaryBreaks from './no-dictionary-breaks.js';
import noLanguageInShaping from './no-language-in-shaping.js';
import numbersTurnedRound from './numbers-turned-round.js';
import paddingWidensBoxes from './padding-widens-boxes.js';
import sameIdsInEverySvg from './same-ids-in-every-svg.js';
import softHyphenNotDrawn from './soft-hyphen-not-drawn.js';
import spansLoseTheirOrder from './spans-lose-their-order.js';
import textFitIgnored from './text-fit-ignored.js';
import textNotMeasured from './text-not-measured.js';
import unusedMasks from './unused-masks.js';

export const satoriTraps = {
  'addresses-broken': addressesBroken,
  'brackets-turned-round': bracketsTurnedRound,
  'deep-nesting-spoils-process': deepNestingSpoilsProcess,
  'direction-not-known': directionNotKnown,
  'drawing-becomes-picture': drawingBecomesPicture,
  'german-capitals-throw': germanCapitalsThrow,
  'hyphens-ignored': hyphensIgnored,
  'isolates-ignored': isolatesIgnored,
  'list-with-a-font-throws': listWithAFontThrows,
  'marks-upside-down': marksUpsideDown,
  'missing-mark-not-reported': missingMarkNotReported,
  'no-dictionary-breaks': noDictionaryBreaks,
  'no-language-in-shaping': noLanguageInShaping,
  'numbers-turned-round': numbersTurnedRound,
  'padding-widens-boxes': paddingWidensBoxes,
  'same-ids-in-every-svg': sameIdsInEverySvg,
  'soft-hyphen-not-drawn': softHyphenNotDrawn,
  'spans-lose-their-order': spansLoseTheirOrder,
  'text-fit-ignored': textFitIgnored,
  'text-not-measured': textNotMeasured,
  'unused-masks': unusedMasks,
} as const satisfies Readonly<Record<string, SatoriTrap>>;
