import type { TextSlotProps } from '@campaignkit/design-system';
import type { Diagnostic, LoadedBrand } from '@campaignkit/model';
import { findMissingSigns, type FontLibrary, type OwnFont } from '@campaignkit/typography';

/** As many signs as a reader checks. */
const NAMED = 12;

/** Headlines, and whatever else speaks with the voice of the look. Numbers and addresses keep the face whose figures are told apart. */
export function isHeadline({ role, voice, isLatin }: TextSlotProps): boolean {
  return role === 'head' && voice !== 'text' && isLatin !== true;
}

/**
 * The brand's own face, if it has every sign of every headline of the piece: a piece in two display faces looks like a mistake. Else none,
 * and which signs it lacks.
 * @throws {CampaignError} FONT_INVALID
 */
export async function chooseHeadlineFont(
  slots: readonly TextSlotProps[],
  { name, headlineFont, headlineFontBytes }: LoadedBrand,
  fonts: FontLibrary,
): Promise<{ readonly font: OwnFont | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  if (headlineFont === undefined) return { font: undefined, diagnostics: [] };
  const reject = (rule: string, why: string, fix: string, severity: 'warning' | 'info' = 'warning') => {
    const message = `Headlines keep the face of the toolkit: ${why}.`;
    return { font: undefined, diagnostics: [{ rule, severity, at: { slot: 'headline' }, message, fix }] };
  };
  if (headlineFontBytes === undefined) {
    return reject('BRAND_FONT_ABSENT', `the face "${headlineFont.name}" of ${name} was not handed in`, 'Render it with the command line.');
  }
  const font = { id: headlineFont.sha256, bytes: headlineFontBytes };
  const text = slots.filter(isHeadline).map(({ text }) => (typeof text === 'string' ? text : text.map((span) => span.text).join('')));
  const missing = await findMissingSigns(text.join(' '), font, fonts);
  if (missing.length === 0) return { font, diagnostics: [] };
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  return reject(
    'BRAND_FONT_INCOMPLETE',
    `the face "${headlineFont.name}" of ${name} cannot set ${missing.slice(0, NAMED).join(' ')}${more}`,
    'Nothing to do, or hand in a font file that has the signs of this language.',
    isOfAnotherScript(text.join(''), missing) ? 'info' : 'warning',
  );
}

/** A face for Latin letters is not at fault for having no Arabic ones: where it has none of the letters, nothing is missing from it. */
function isOfAnotherScript(text: string, missing: readonly string[]): boolean {
  return (text.match(/\p{L}/gu) ?? []).every((letter) => missing.includes(letter));
}
