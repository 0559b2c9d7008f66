import { renderPiece } from '@campaignkit/engine';
import { type Records, resolveRecords } from '@campaignkit/knowledge';
import { checkArtwork } from '@campaignkit/lint';
import { helpPlaceholders, inlinePlaceholders, pseudoCopy, resolveMessages, type Translator } from '@campaignkit/messages';
import { type Copy, type Diagnostic, type LoadedBrand, locateDiagnostic, type Piece } from '@campaignkit/model';
import type { FontLibrary } from '@campaignkit/typography';
import type { PieceOrder } from './choose-piece.js';
import type { WordsRequest } from './check-words.js';
import { applyEdits } from './words/edited-words.js';

export interface PieceMaterial {
  readonly translator: Translator;
  readonly records: Records;
  readonly brand: LoadedBrand;
  readonly fonts: FontLibrary;
  readonly checkWords: (request: WordsRequest) => readonly Diagnostic[];
  /** `YYYY-MM-DD`; a story hands it in, so that the picture of today is the picture of tomorrow. */
  readonly today: string;
}

/** A finished piece, and everything that is known about it. */
export interface MadePiece {
  readonly order: PieceOrder;
  readonly piece: Piece;
  readonly copy: Copy;
  /** The copy before anybody edited it. */
  readonly own: Copy;
  readonly dir: 'ltr' | 'rtl';
  /** Of its records, its words, its text, its picture. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Records, words, picture, judgement: the data flow of the command line, in the browser. */
export async function makePiece(
  order: PieceOrder,
  { translator, records, brand, fonts, checkWords, today }: PieceMaterial,
): Promise<MadePiece> {
  const { job, campaign, look } = order;
  const { message, target, template, format } = job;
  const { catalog } = translator;
  const found = resolveRecords({
    message,
    target,
    help: helpPlaceholders(catalog, campaign.id, message.id),
    inline: inlinePlaceholders(catalog, campaign.id, message.id),
    today,
    mode: 'proof',
    records,
  });
  const words = resolveMessages(job, { translator, campaign, records: found.records, mode: 'proof' });
  const own: Copy = { ...(order.isPseudo ? pseudoCopy(words.copy) : words.copy), ...order.slots };
  const edited = applyEdits(own, order.words);
  const copy: Copy = order.isUnmarked ? { ...edited, draft: null, draftTranslation: null } : edited;
  const dir = catalog.locales.get(copy.locale)?.locale.direction ?? 'ltr';
  const facts = found.records.facts.map(({ id }) => id);
  const law = found.records.law?.id ?? null;
  const piece = await renderPiece({ job, copy, dress: { look, brand }, dir, fonts, facts, law });
  const place = { target: target.tag, message: message.id, template: template.id, format: format.id };
  const diagnostics = [
    ...found.diagnostics,
    ...words.diagnostics,
    ...checkWords({ campaign: campaign.id, message: message.id, locale: copy.locale, catalog, records }),
    ...piece.diagnostics,
    ...checkArtwork(piece, {
      format,
      direction: dir,
      locale: copy.locale,
      messageType: message.type,
      printedNumbers: printedNumbers(
        copy,
        found.records.inline.flatMap(({ contact }) => contact?.phone ?? []),
        piece,
      ),
      sentences: [copy.headline, copy.body, copy.support, ...copy.tips].filter((text): text is string => Boolean(text)),
      stage: copy.draft ? 'proof' : 'final',
      prints: template.prints(format.shape, job.page),
      pages: template.pages?.(format.shape) ?? 1,
    }),
  ];
  return { order, piece, copy, own, dir, diagnostics: diagnostics.map((each) => locateDiagnostic(each, place)) };
}

/**
 * Numbers that must be on the sheet: of the first contact always, of each further one and of those that sentences name when this shape has
 * room for them.
 */
function printedNumbers({ help }: Copy, inlineNumbers: readonly string[], { text }: Piece): string[] {
  const isShown = (index: number) =>
    index === 0 || text.some(({ slot }) => slot === `contact-${index + 1}` || slot.startsWith(`contact-${index + 1}-`));
  const inHelp = help.filter(({ headline }, index) => headline.kind === 'number' && isShown(index)).map(({ headline }) => headline.text);
  const inSentences = inlineNumbers.filter((number) => text.some((run) => digitsOf(run.text).includes(digitsOf(number))));
  return [...new Set([...inHelp, ...inSentences])];
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
