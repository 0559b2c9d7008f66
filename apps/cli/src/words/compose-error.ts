import { CampaignError } from '@campaignkit/model';
import { Interrupted } from '../interrupted.js';
import type { Paint } from './paint.js';

/** An error as data: the same for people and for `--json`. */
export interface ErrorReport {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

export function describeError(error: unknown): ErrorReport {
  if (error instanceof CampaignError) return { code: error.code, message: error.message, fix: error.detail.fix };
  if (error instanceof Interrupted) return { code: 'STOPPED', message: error.message, fix: 'Run the same command again.' };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    code: 'UNEXPECTED',
    message: `This is a fault of the toolkit.\n${stack}`,
    fix: 'Report it with the command you ran and the lines above.',
  };
}

export function composeError({ code, message, fix }: ErrorReport, paint: Paint): string {
  return `${paint.red(paint.bold(code))}  ${message}\n  ${paint.bold('Fix:')} ${fix}`;
}
