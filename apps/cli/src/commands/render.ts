import path from 'node:path';
import { Command } from 'commander';
import type { Context } from '../context.js';
import { EXIT, EXIT_CODES_HELP, exitCodeFor } from '../exit-code.js';
import type { RenderedCampaign, RenderOptions, RenderRun } from '../render-campaigns.js';
import type { Outcome } from '../report.js';
import { composeFindings, plural, summarizeFindings } from '../words/compose-findings.js';
import { type FindingGroup, groupFindings } from '../words/group-findings.js';
import type { Paint } from '../words/paint.js';
import { requireCampaigns } from './require-campaigns.js';

const HELP = `
Examples:
  campaignkit render my-campaign
  campaignkit render my-campaign --targets fr-BE --formats a4,square-1080
  campaignkit render my-campaign --as jpg,svg --out proofs
  campaignkit render my-campaign --formats a4 --one-colour
  campaignkit render sextortion-for-money body-and-secrets

Every piece is a proof, marked DRAFT. Run the same command again after a change, or after Ctrl-C:
only what changed is made, what is there is checked by its hash. Open index.html in the folder
that is printed at the end to look at everything.

${EXIT_CODES_HELP}`;

/** `campaignkit render <campaign…>` */
export function renderCommand(context: Context, finish: (outcome: Outcome) => void): Command {
  return new Command('render')
    .summary('make proofs: pictures, alt texts, a manifest and a contact sheet')
    .description(
      'Makes every piece of the campaigns as proofs, marked DRAFT, in the folder out/ of each campaign: a picture and its alt text, manifest.json with every hash, and index.html to look at them all.',
    )
    .argument('[campaigns...]', 'ids under campaigns/, or paths of campaign folders')
    .option('--targets <list>', 'only these targets, such as fr-BE,ar-EG')
    .option('--messages <list>', 'only these messages, such as m05,m06')
    .option('--templates <list>', 'only these templates')
    .option('--formats <list>', 'only these formats, such as a4,square-1080')
    .option('--as <list>', 'file types: png, jpg, webp, avif, svg (default: png)')
    .option('--one-colour', 'for a photocopier: black toner on paper, in the folder one-colour/ beside the coloured ones')
    .option('--dpi <number>', 'dots per inch of paper formats (default: 150)')
    .option('--out <folder>', 'where the pack goes (default: out/ in the campaign folder)')
    .option('--jobs <number>', 'pieces drawn at once (default: one for each core)')
    .option('--today <day>', 'judge the age of records as on this day (YYYY-MM-DD)')
    .option('--json', 'print data instead of words')
    .addHelpText('after', HELP)
    .action(async (names: string[], options: RenderOptions) => {
      await requireCampaigns(names, context);
      const { renderCampaigns } = await import('../render-campaigns.js');
      const { reportSatoriTraps } = await import('../report-satori-traps.js');
      await reportSatoriTraps(context);
      finish(toOutcome(await renderCampaigns(names, options, context)));
    });
}

function toOutcome({ campaigns, error }: RenderRun): Outcome {
  const summed = campaigns.map((rendered) => ({ ...rendered, groups: groupFindings(rendered.diagnostics) }));
  const hasProblems = summed.some(({ failed, groups }) => failed.length > 0 || groups.some(({ severity }) => severity === 'error'));
  return {
    exitCode: error === undefined ? (hasProblems ? EXIT.problems : EXIT.good) : exitCodeFor(error),
    data: { campaigns: summed },
    words: (paint) => summed.map((rendered) => composeRendered(rendered, paint)).join('\n\n'),
    ...(error === undefined ? {} : { error }),
  };
}

function composeRendered(
  { campaign, out, made, kept, failed, dropped, untouched, groups }: RenderedCampaign & { readonly groups: readonly FindingGroup[] },
  paint: Paint,
): string {
  const errors = groups.filter(({ severity }) => severity === 'error');
  const others = groups.filter(({ severity }) => severity === 'warning');
  const isUnchanged = made.length === 0 && failed.length === 0;
  const counts = isUnchanged
    ? `Nothing changed: ${plural(kept.length, 'piece')}, every hash read.`
    : [
        `${plural(made.length, 'piece')} made`,
        `${kept.length} kept`,
        ...(failed.length > 0 ? [paint.red(`${failed.length} failed`)] : []),
      ].join(', ');
  return [
    ...(errors.length > 0 ? [composeFindings(errors, paint), ''] : []),
    `${paint.bold(campaign)}  ${counts}`,
    ...(others.length > 0 ? [summarizeFindings(others, paint), paint.dim(`  Each of them: npx campaignkit check ${campaign}`)] : []),
    ...(dropped.length > 0
      ? [
          `  ${plural(dropped.length, 'earlier piece')} outside of this run, out of date or not part of the campaign, taken away. All of it: npx campaignkit render ${campaign}`,
        ]
      : []),
    ...(untouched.length > 0
      ? [
          `  ${plural(untouched.length, 'file')} no longer asked for, but changed by somebody, left in place: ${untouched.slice(0, 5).join(', ')}${untouched.length > 5 ? ' …' : ''}`,
        ]
      : []),
    `  Proofs, marked DRAFT. Look at them: ${path.join(out, 'index.html')}`,
  ].join('\n');
}
