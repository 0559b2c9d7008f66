import { addons } from 'storybook/preview-api';
import { ASK_WHAT_IS_SHOWN, SHOWN } from '../src/panel-events.js';
import type { Report } from '../src/report.js';

let last: Report | undefined;

/** Tells the panels what the canvas shows, and again when they come late. */
export function tellPanels(report: Report): void {
  const channel = addons.getChannel();
  if (last === undefined) channel.on(ASK_WHAT_IS_SHOWN, () => channel.emit(SHOWN, last));
  last = report;
  channel.emit(SHOWN, report);
}
