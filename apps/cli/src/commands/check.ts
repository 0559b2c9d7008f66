import { Command } from 'commander';
import type { CheckedCampaign, CheckOptions } from '../check-campaigns.js';
import type { Context } from '../context.js';
import { EXIT, EXIT_CODES_HELP } from '../exit-code.js';
import type { Outcome } from '../report.js';
import { composeCounts, composeFindings, plural } from '../words/compose-findings.js';
import { countFindings, groupFindings } from '../words/group-findings.js';
import { requireCampaigns } from './require-campaigns.js';

const HELP = `
Examples:
  campaignkit check my-campaign
  campaignkit check my-campaign --targets fr-BE --messages m06
  campaignkit check campaigns/my-campaign --json > findings.json

Only errors change the exit code. A warning, such as a number that nobody has verified yet, stops
a release, not a proof.

${EXIT_CODES_HELP}`;

/** `campaignkit check <campaign…>` */
export function checkCommand(context: Context, finish: (outcome: Outcome) => void): Command {
  return new Command('check')
    .summary('find everything that is wrong, without making files')
    .description(
      'Reads campaigns, their words and records, lays out every piece and judges it. Tells each finding once: what, where, why, and how to mend it. Writes nothing.',
    )
    .argument('[campaigns...]', 'ids under campaigns/, or paths of campaign folders')
    .option('--targets <list>', 'only these targets, such as fr-BE,ar-EG')
    .option('--messages <list>', 'only these messages, such as m05,m06')
    .option('--templates <list>', 'only these templates')
    .option('--formats <list>', 'only these formats, such as a4,square-1080')
    .option('--one-colour', 'judge them in one colour, as for a photocopier')
    .option('--today <day>', 'judge the age of records as on this day (YYYY-MM-DD)')
    .option('--json', 'print data instead of words')
    .addHelpText('after', HELP)
    .action(async (names: string[], options: CheckOptions) => {
      await requireCampaigns(names, context);
      const { checkCampaigns } = await import('../check-campaigns.js');
      finish(toOutcome(await checkCampaigns(names, options, context)));
    });
}

function toOutcome(checked: readonly CheckedCampaign[]): Outcome {
  const campaigns = checked.map(({ campaign, pieces, diagnostics }) => {
    const groups = groupFindings(diagnostics);
    return { campaign, pieces, counts: countFindings(groups), groups };
  });
  const errors = campaigns.reduce((sum, { counts }) => sum + counts.error, 0);
  return {
    exitCode: errors > 0 ? EXIT.problems : EXIT.good,
    data: { campaigns: campaigns.map((each, index) => ({ ...each, diagnostics: checked[index]?.diagnostics ?? [] })) },
    words: (paint) =>
      campaigns
        .map(({ campaign, pieces, groups }) => {
          const sum = `${paint.bold(campaign)}  ${plural(pieces, 'piece')} checked: ${composeCounts(groups)}`;
          return groups.length === 0 ? sum : `${composeFindings(groups, paint)}\n\n${sum}`;
        })
        .join('\n\n'),
  };
}
