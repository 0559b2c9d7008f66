import type { Diagnostic, Manifest, PieceRecord } from '@campaignkit/model';

/** Words for the ids of a manifest. An id without one stands for itself. */
export interface SheetNames {
  readonly campaign: string;
  readonly messages: Readonly<Record<string, string>>;
  readonly audiences: Readonly<Record<string, string>>;
  readonly contacts: Readonly<Record<string, string>>;
}

/** A font for signs that the reader's machine may lack. */
export interface SheetFont {
  readonly family: string;
  readonly woff2: Uint8Array;
}

export interface SheetFile {
  readonly href: string;
  /** `png`, `alt text` */
  readonly label: string;
  /** `412 kB` */
  readonly size: string;
}

/** What the page knows of a piece. */
export interface SheetPiece extends Pick<
  PieceRecord,
  'id' | 'message' | 'audience' | 'template' | 'format' | 'target' | 'status' | 'alt' | 'contacts' | 'numbers' | 'qr' | 'facts' | 'law'
> {
  /** BCP 47 tag of its words, and how they run. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** `page 2` of a piece with several; empty for all others. */
  readonly page: string;
  /** Width ÷ height of the picture, also when there is none. */
  readonly ratio: number;
  readonly image: { readonly src: string; readonly width: number; readonly height: number } | null;
  readonly files: readonly SheetFile[];
  readonly diagnostics: readonly Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'fix'>[];
}

export interface SheetTarget {
  /** `French (Belgium)` */
  readonly name: string;
}

export interface SheetData {
  readonly pieces: readonly SheetPiece[];
  readonly targets: Readonly<Record<string, SheetTarget>>;
  readonly names: SheetNames;
}

const A_PAPER_RATIO = 1 / Math.SQRT2;

/** Makes of a manifest what the page shows, so that the page itself decides nothing. */
export function composeSheetData(manifest: Manifest, names: SheetNames): SheetData {
  const ratios = new Map(manifest.pieces.flatMap((record) => formatRatio(record)));
  const targets = [...new Set(manifest.pieces.map(({ target }) => target))];
  return {
    pieces: sortForEyes(manifest.pieces).map((record) => composePiece(record, ratios.get(record.format) ?? A_PAPER_RATIO)),
    targets: Object.fromEntries(targets.map((tag) => [tag, composeTarget(tag)])),
    names,
  };
}

// One design in all its languages, side by side; each in the order in which the campaign first names it.
function sortForEyes(pieces: readonly PieceRecord[]): PieceRecord[] {
  const ranks = (['message', 'template', 'format', 'target'] as const).map((field) => {
    const ids = [...new Set(pieces.map((piece) => piece[field]))];
    return { field, places: new Map(ids.map((id, place) => [id, place])) };
  });
  return pieces.toSorted((a, b) => {
    for (const { field, places } of ranks) {
      const difference = (places.get(a[field]) ?? 0) - (places.get(b[field]) ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function formatRatio({ format, artifacts }: PieceRecord): [string, number][] {
  const sized = artifacts.find(({ widthPx, heightPx }) => widthPx !== undefined && heightPx !== undefined);
  return sized?.widthPx && sized.heightPx ? [[format, sized.widthPx / sized.heightPx]] : [];
}

function composePiece(record: PieceRecord, ratio: number): SheetPiece {
  const { id, message, audience, template, format, target, lang = target, status, alt, contacts, numbers, qr, facts, law } = record;
  return {
    id,
    message,
    audience,
    template,
    format,
    target,
    lang,
    dir: directionOf(lang),
    status,
    alt,
    contacts,
    numbers,
    qr,
    facts,
    law,
    page: record.page === undefined ? '' : `page ${record.page}`,
    ratio: Math.round(ratio * 10_000) / 10_000,
    image: composeImage(record),
    files: record.artifacts.map(({ file, bytes }) => ({ href: encodePath(file), label: endingOf(file), size: sizeWords(bytes) })),
    diagnostics: record.diagnostics.map(({ rule, severity, message: text, fix }) => ({ rule, severity, message: text, fix })),
  };
}

// The lightest picture shows the same: hundreds are open at once.
function composeImage({ artifacts }: PieceRecord): SheetPiece['image'] {
  const pictures = artifacts.filter(({ mediaType }) => mediaType.startsWith('image/'));
  const [lightest] = pictures.toSorted((a, b) => a.bytes - b.bytes);
  if (!lightest?.widthPx || !lightest.heightPx) return null;
  return { src: encodePath(lightest.file), width: lightest.widthPx, height: lightest.heightPx };
}

function composeTarget(tag: string): SheetTarget {
  try {
    return { name: new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag };
  } catch {
    // A target that is no BCP 47 tag is refused long before; a page about it can still be read.
    return { name: tag };
  }
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr', 'Aran']);

function directionOf(tag: string): 'ltr' | 'rtl' {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

function endingOf(file: string): string {
  return file.endsWith('.alt.txt') ? 'alt text' : file.slice(file.lastIndexOf('.') + 1);
}

function sizeWords(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function encodePath(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
