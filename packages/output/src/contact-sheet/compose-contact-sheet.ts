import { createHash } from 'node:crypto';
import type { Manifest } from '@campaignkit/model';
import { escapeHtml, escapeJson } from './escape.js';
import { composeFilters } from './page/filters.js';
import { composeHeader } from './page/header.js';
import { LARGE_VIEW } from './page/large-view.js';
import { SCRIPT } from './script/script.js';
import { composeSheetData, type SheetFont, type SheetNames } from './sheet-data.js';
import { STYLE } from './style/style.js';

/** Stands in every contact sheet: a page with it may be replaced. */
export const GENERATOR_MARK = '<meta name="generator" content="campaignkit">';

/**
 * One page that shows every piece of a manifest, with nothing outside itself but the pieces' own files. It runs from the file system:
 * one classic script, data inline, no module, no request. Whatever words a translation brings are text to it, never markup; the content
 * policy refuses any script or style but its own two.
 */
export function composeContactSheet(manifest: Manifest, names: SheetNames, fonts: readonly SheetFont[]): string {
  const data = composeSheetData(manifest, names);
  const style = `${composeFontFaces(fonts)}${STYLE}`;
  const policy = `default-src 'none'; img-src 'self' file: data:; font-src data:; script-src ${hashOf(SCRIPT)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en" data-size="3">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${GENERATOR_MARK}
<title>${escapeHtml(names.campaign)} · contact sheet</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#sheet">Skip to the pieces</a>
${composeHeader(manifest, names)}
${composeFilters(data)}
<main id="sheet" tabindex="-1">
<noscript><p>This page needs JavaScript to show the pieces. Everything in it also stands in manifest.json and in the folders beside it.</p></noscript>
<p id="nothing" class="nothing" hidden>No piece matches. <button type="button" class="plain" data-clear>Clear the filters</button></p>
</main>
${LARGE_VIEW}
<script type="application/json" id="data">${escapeJson(data)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** Last in the stack: the machine's own fonts come first, and no sign of an alt text is a box. */
function composeFontFaces(fonts: readonly SheetFont[]): string {
  const faces = fonts.map(
    ({ family, woff2 }) =>
      `@font-face { font-family: "${family}"; src: url(data:font/woff2;base64,${Buffer.from(woff2).toString('base64')}) format("woff2"); }\n`,
  );
  return `${faces.join('')}:root { --scripts: ${fonts.map(({ family }) => `"${family}"`).join(', ') || 'sans-serif'}; }\n`;
}

function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}
