import { escapeHtml } from '../escape.js';
import type { SheetData, SheetPiece } from '../sheet-data.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Search, one list for each thing to choose by, and the size. A list with a single choice is left out: there is nothing to choose. */
export function composeFilters(data: SheetData): string {
  const { pieces, targets, names } = data;
  const name = (words: Readonly<Record<string, string>>, id: string): string => (words[id] ? `${id} · ${words[id]}` : id);
  const lists = [
    list(
      'message',
      'Message',
      choices(pieces, 'message', (id) => name(names.messages, id)),
    ),
    list(
      'target',
      'Language',
      choices(pieces, 'target', (id) => `${id} · ${targets[id]?.name ?? id}`),
    ),
    list(
      'format',
      'Format',
      choices(pieces, 'format', (id) => id),
    ),
    list(
      'template',
      'Design',
      choices(pieces, 'template', (id) => id),
    ),
    list(
      'audience',
      'Audience',
      choices(pieces, 'audience', (id) => name(names.audiences, id)),
    ),
    findingList(pieces),
  ];
  return `<form class="bar" role="search" aria-label="Choose pieces">
<div class="always"><label class="search"><span class="hidden-words">Search words, numbers and rules</span><input id="search" type="search" name="q" placeholder="Search" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"><kbd aria-hidden="true">/</kbd></label>
<button type="button" id="more" class="control" aria-expanded="false" aria-controls="lists">Filters</button></div>
<div id="lists" class="lists">${lists.join('\n')}</div>
<div class="end"><label class="size"><span>Size</span><input id="size" type="range" name="size" min="1" max="5" step="1" value="3"></label>
<output id="count" class="count" aria-live="polite"></output>
<button type="button" id="clear" class="plain" data-clear disabled>Clear</button></div>
</form>`;
}

function choices(
  pieces: readonly SheetPiece[],
  field: 'message' | 'target' | 'format' | 'template' | 'audience',
  label: (id: string) => string,
): Choice[] {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece[field], (counts.get(piece[field]) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, label: `${label(value)} (${count})` }));
}

function list(id: string, label: string, options: readonly Choice[]): string {
  if (options.length < 2) return '';
  return select(id, label, option({ value: '', label: 'All' }) + options.map(option).join(''));
}

function findingList(pieces: readonly SheetPiece[]): string {
  const having = (test: (piece: SheetPiece) => boolean): number => pieces.filter(test).length;
  const withSeverity = (severity: string): number =>
    having(({ diagnostics }) => diagnostics.some((diagnostic) => diagnostic.severity === severity));
  const bySeverity = [
    { value: 'failed', label: 'Not made', count: having(({ status }) => status === 'failed') },
    { value: 'error', label: 'With errors', count: withSeverity('error') },
    { value: 'warning', label: 'With warnings', count: withSeverity('warning') },
    { value: 'info', label: 'With notes', count: withSeverity('info') },
    { value: 'none', label: 'Without findings', count: having(({ diagnostics }) => diagnostics.length === 0) },
  ].filter(({ count }) => count > 0);
  const rules = [...new Set(pieces.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule)))].sort();
  if (rules.length === 0) return '';
  const withRule = (rule: string): number => having(({ diagnostics }) => diagnostics.some((diagnostic) => diagnostic.rule === rule));
  const groups = [
    option({ value: '', label: 'All' }),
    ...bySeverity.map(({ value, label, count }) => option({ value, label: `${label} (${count})` })),
    `<optgroup label="Rule">${rules.map((rule) => option({ value: `rule:${rule}`, label: `${rule} (${withRule(rule)})` })).join('')}</optgroup>`,
  ];
  return select('findings', 'Findings', groups.join(''));
}

function select(id: string, label: string, options: string): string {
  return `<label class="list"><span>${label}</span><select name="${id}">${options}</select></label>`;
}

function option({ value, label }: Choice): string {
  return `<option value="${escapeHtml(value)}">${escapeHtml(label)}</option>`;
}
