export { createFontLibrary, type FontLibrary } from './faces/font-library.js';
export { findMissingSigns } from './faces/find-missing-signs.js';
export type { OwnFont } from './faces/own-font.js';
export { prepareCopy } from './copy/prepare-copy.js';
export type { FontFamily, Script } from './script.js';
export { scriptOf } from './script-of.js';
export { scripts } from './scripts/_registry.js';
export { setText } from './set-text.js';
export type { FitRequest, FontLoader, Ink, SetTextRequest, TextBlock, TextDiagnostic, TextLine, TextSpan } from './set-text.types.js';
