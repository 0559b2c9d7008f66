import { existsSync } from 'node:fs';
import path from 'node:path';
import { CampaignError } from '@campaignkit/model';
import { Command, CommanderError } from 'commander';
import { installation } from '../bin/source-stamp.mjs';
import { checkCommand } from './commands/check.js';
import { listCommand } from './commands/list.js';
import { newCommand } from './commands/new.js';
import { renderCommand } from './commands/render.js';
import type { Context } from './context.js';
import { EXIT, EXIT_CODES_HELP, exitCodeFor } from './exit-code.js';
import { Interrupted } from './interrupted.js';
import { createReport, type Outcome, type Report, type Sink } from './report.js';
import { readPixelStamp, readToolkit, type Toolkit } from './toolkit.js';

const HELP = `
Start here, in the folder of the kit:
  npx campaignkit list                                                    what there is
  npx campaignkit new my-campaign --from sextortion-for-money --targets fr-BE,ar-EG
  npx campaignkit check my-campaign                                       every finding: what, where, why, fix
  npx campaignkit render my-campaign                                      proofs, marked DRAFT

"campaignkit <command> --help" teaches one command.

${EXIT_CODES_HELP}`;

const argv = process.argv.slice(2);
const report = createReport({
  out: toSink(process.stdout),
  err: toSink(process.stderr),
  isJson: argv.includes('--json'),
  mayColour: !process.env['NO_COLOR'],
});
const stop = new AbortController();

// The second Ctrl-C is the system's again, and does not wait.
process.once('SIGINT', () => stop.abort(new Interrupted('What was made is whole and stays.')));
// `campaignkit list | head` closes our output early: nobody reads on.
process.stdout.on('error', () => process.exit());

process.exitCode = await run(argv, createContext(report, stop.signal));

async function run(args: readonly string[], context: Context): Promise<number> {
  let exitCode: number = EXIT.good;
  const finish = (outcome: Outcome): void => {
    exitCode = outcome.exitCode;
    context.report.outcome(outcome);
  };
  try {
    await createProgram(context, finish).parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.good;
    const failure = error instanceof CommanderError ? toUsageError(error) : error;
    context.report.outcome({ exitCode: exitCodeFor(failure), data: {}, words: () => '', error: failure });
    return exitCodeFor(failure);
  }
}

function createProgram(context: Context, finish: (outcome: Outcome) => void): Command {
  const program = new Command('campaignkit')
    .description(
      'Prevention posters, social cards and deterrence messages against online child sexual exploitation, in every language, from one campaign file.',
    )
    .version(context.toolkit().versions['campaignkit'] ?? 'unknown', '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', HELP);
  for (const create of [listCommand, newCommand, checkCommand, renderCommand]) program.addCommand(create(context, finish));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showSuggestionAfterError(true)
      .configureOutput({ writeOut: context.report.help, writeErr: context.report.help, outputError: () => undefined });
  }
  return program;
}

/** Commander says what is wrong and what was perhaps meant; how to go on, it does not say. */
function toUsageError({ message }: CommanderError): CampaignError {
  const [what = '', near] = message.replace(/^error: /, '').split(/\.?\n|\.$/);
  const meant = near === undefined ? '' : `${near.replace(/^\(Did you mean (?:one of )?(.+)\?\)$/, 'Did you mean "$1"?')} `;
  return new CampaignError('ARGUMENT_INVALID', `${what.charAt(0).toUpperCase()}${what.slice(1)}.`, {
    fix: `${meant}"campaignkit --help" and "campaignkit <command> --help" list what is possible.`,
  });
}

function createContext(report: Report, signal: AbortSignal): Context {
  const here = import.meta.dirname;
  const ending = path.extname(import.meta.filename);
  const logoDecoder = path.join(here, `logo-child${ending}`);
  let toolkit: Toolkit | undefined;
  return {
    cwd: process.cwd(),
    installation,
    clockDay: localDay(new Date()),
    isInteractive: process.stdin.isTTY && process.stdout.isTTY,
    workerFile: path.join(here, `render-worker${ending}`),
    logoDecoderFile: existsSync(logoDecoder) ? logoDecoder : undefined,
    toolkit: () => (toolkit ??= readToolkit(installation, readPixelStamp(here))),
    report,
    signal,
  };
}

function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function toSink(stream: NodeJS.WriteStream): Sink {
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY, columns: stream.columns || 80 };
}
