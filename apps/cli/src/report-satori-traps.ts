import { checkSatoriTraps } from '@campaignkit/engine';
import { readFont } from '@campaignkit/typography/node';
import type { Context } from './context.js';
import { composeFindings } from './words/compose-findings.js';
import { groupFindings } from './words/group-findings.js';
import { createPaint } from './words/paint.js';

/** After an upgrade of Satori, tells which of its traps it has fixed. About the toolkit, not about a campaign: no pack and no exit code changes. */
export async function reportSatoriTraps({ toolkit, report }: Pick<Context, 'toolkit' | 'report'>): Promise<void> {
  const diagnostics = await checkSatoriTraps(toolkit().versions['satori'] ?? 'unknown', readFont);
  if (diagnostics.length > 0) report.step({ diagnostics }, composeFindings(groupFindings(diagnostics), createPaint(false)));
}
