import type { PieceOrder } from '../choose-piece.js';

export interface Command {
  /** To be pasted into a terminal in the folder of the project. */
  readonly line: string;
  /** What is chosen here only, and where to write it so that the command line does the same. */
  readonly missing: readonly string[];
}

/** The command line that makes a piece. */
export function composeCommand(order: PieceOrder, today: string): Command {
  const { look } = order;
  const { message, template, format, target } = order.job;
  const line = [
    `npx campaignkit render ${order.campaign.id}`,
    `--targets ${target.tag}`,
    `--messages ${message.id}`,
    `--templates ${template.id}`,
    `--formats ${format.id}`,
    `--today ${today}`,
    ...(look.isOneColour ? ['--one-colour'] : []),
  ].join(' ');
  return { line, missing: whatIsMissing(order) };
}

function whatIsMissing({ campaign, job: { message }, look, brandOf, slots, isPseudo, words }: PieceOrder): string[] {
  const file = `campaigns/${campaign.id}/campaign.yaml`;
  return [
    ...(look.id === message.look ? [] : [`The theme: write "look: ${look.id}" at ${message.id} in ${file}.`]),
    ...(brandOf?.id === campaign.id
      ? []
      : [brandOf ? `The brand of ${brandOf.id}: name its file in ${file}.` : `No brand: take it out of ${file}.`]),
    ...(Object.keys(words).length === 0 && slots === undefined ? [] : ['The edited words: write them into the files in locales/.']),
    ...(isPseudo ? ['The pseudo-locale, which is for looking only.'] : []),
  ];
}
