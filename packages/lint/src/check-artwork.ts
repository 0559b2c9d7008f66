import type { Diagnostic, Piece } from '@campaignkit/model';
import type { ArtworkContext, ArtworkRule, Rule } from './rule.js';
import { rules } from './rules/_registry.js';

/**
 * Judges a finished piece: what it prints, where, how large, in which colours, and what it says to people who cannot see it.
 * The findings of its making (`piece.diagnostics`) are not repeated.
 */
export function checkArtwork(piece: Piece, context: ArtworkContext): Diagnostic[] {
  const language = new Intl.Locale(context.locale).language;
  return Object.values<Rule>(rules)
    .filter((rule): rule is ArtworkRule => rule.on === 'artwork')
    .filter((rule) => rule.languages === 'all' || rule.languages.includes(language))
    .flatMap((rule) =>
      rule.check(piece, context).map((problem) => ({
        rule: rule.id,
        severity: problem.severity ?? rule.severity,
        at: { locale: context.locale, format: context.format.id, ...(problem.slot === undefined ? {} : { slot: problem.slot }) },
        message: problem.message,
        fix: problem.fix,
      })),
    );
}
