import { renderPiece } from '@campaignkit/engine';
import { type Records, resolveRecords } from '@campaignkit/knowledge';
import { checkArtwork } from '@campaignkit/lint';
import { helpPlaceholders, inlinePlaceholders, resolveMessages, type Translator } from '@campaignkit/messages';
import { type Copy, type Diagnostic, type LoadedBrand, locateDiagnostic, type Piece } from '@campaignkit/model';
import type { FontLibrary } from '@campaignkit/typography';
import type { PieceOrder } from './choose-piece.js';
import { checkWords } from './check-words.js';

export interface PieceMaterial {
  readonly translator: Translator;
  readonly records: Records;
  readonly brand: LoadedBrand;
  readonly fonts: FontLibrary;
  /** `YYYY-MM-DD`; a story hands it in, so that the picture of today is the picture of tomorrow. */
  readonly today: string;
}

/** A finished piece, and everything that is known about it. */
export interface MadePiece {
  readonly order: PieceOrder;
  readonly piece: Piece;
  readonly copy: Copy;
  readonly dir: 'ltr' | 'rtl';
  /** Of its records, its words, its text, its picture. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Records, words, picture, judgement: the data flow of the command line, in the browser. */
export async function makePiece(order: PieceOrder, { translator, records, brand, fonts, today }: PieceMaterial): Promise<MadePiece> {
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
  const copy: Copy = { ...words.copy, ...order.slots };
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
      printedNumbers: printedNumbers(copy, piece),
      sentences: [copy.headline, copy.body, copy.support, ...copy.tips].filter((text): text is string => Boolean(text)),
      stage: 'proof',
    }),
  ];
  return { order, piece, copy, dir, diagnostics: diagnostics.map((each) => locateDiagnostic(each, place)) };
}

/** Numbers that must be on the sheet: of the first contact always, of each further one when this shape has room for it. */
function printedNumbers({ help }: Copy, { text }: Piece): string[] {
  const isShown = (index: number) =>
    index === 0 || text.some(({ slot }) => slot === `contact-${index + 1}` || slot.startsWith(`contact-${index + 1}-`));
  return help.filter(({ headline }, index) => headline.kind === 'number' && isShown(index)).map(({ headline }) => headline.text);
}
