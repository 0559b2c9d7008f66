// Written by scripts/gen-registry.mjs. Do not edit.
import type { Rule } from '../rule.js';
import altPresent from './alt-present.js';
import altWords from './alt-words.js';
import clearGaps from './clear-gaps.js';
import deterrenceTriad from './deterrence-triad.js';
import digitsInOrder from './digits-in-order.js';
import draftMark from './draft-mark.js';
import enoughContrast from './enough-contrast.js';
import helpInView from './help-in-view.js';
import insideSafeArea from './inside-safe-area.js';
import lengthLimits from './length-limits.js';
import noBlame from './no-blame.js';
import noDigitsInCopy from './no-digits-in-copy.js';
import noEmptySlot from './no-empty-slot.js';
import noFatalism from './no-fatalism.js';
import noMarkup from './no-markup.js';
import noOperationalDetail from './no-operational-detail.js';
import noOverlap from './no-overlap.js';
import noShame from './no-shame.js';
import noSurePromise from './no-sure-promise.js';
import noUnsafeCharacters from './no-unsafe-characters.js';
import noVigilantism from './no-vigilantism.js';
import nothingOverText from './nothing-over-text.js';
import oneGround from './one-ground.js';
import oneLight from './one-light.js';
import preferredTerms from './preferred-terms.js';
import qrSize from './qr-size.js';
import samePlaceholdersAsSource from './same-placeholders-as-source.js';
import smallestType from './smallest-type.js';
import wholeOnLight from './whole-on-light.js';

export const rules = {
  'alt-present': altPresent,
  'alt-words': altWords,
  'clear-gaps': clearGaps,
  'deterrence-triad': deterrenceTriad,
  'digits-in-order': digitsInOrder,
  'draft-mark': draftMark,
  'enough-contrast': enoughContrast,
  'help-in-view': helpInView,
  'inside-safe-area': insideSafeArea,
  'length-limits': lengthLimits,
  'no-blame': noBlame,
  'no-digits-in-copy': noDigitsInCopy,
  'no-empty-slot': noEmptySlot,
  'no-fatalism': noFatalism,
  'no-markup': noMarkup,
  'no-operational-detail': noOperationalDetail,
  'no-overlap': noOverlap,
  'no-shame': noShame,
  'no-sure-promise': noSurePromise,
  'no-unsafe-characters': noUnsafeCharacters,
  'no-vigilantism': noVigilantism,
  'nothing-over-text': nothingOverText,
  'one-ground': oneGround,
  'one-light': oneLight,
  'preferred-terms': preferredTerms,
  'qr-size': qrSize,
  'same-placeholders-as-source': samePlaceholdersAsSource,
  'smallest-type': smallestType,
  'whole-on-light': wholeOnLight,
} as const satisfies Readonly<Record<string, Rule>>;
