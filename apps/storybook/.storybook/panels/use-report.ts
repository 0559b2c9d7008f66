import { useEffect } from 'react';
import { useAddonState, useChannel } from 'storybook/manager-api';
import { ASK_WHAT_IS_SHOWN, SHOWN } from '../../src/panel-events.js';
import type { Report } from '../../src/report.js';

const ASK_AGAIN_MS = 300;

/** What the canvas shows; undefined until it has said so. */
export function useReport(): Report | undefined {
  const [report, setReport] = useAddonState<Report | undefined>('campaignkit/report', undefined);
  const emit = useChannel({ [SHOWN]: (shown: Report) => setReport(shown) });
  const isWaiting = report === undefined;
  useEffect(() => {
    if (!isWaiting) return undefined;
    // The canvas may have spoken before this panel was there, or not be there itself when it is first asked.
    const ask = () => emit(ASK_WHAT_IS_SHOWN);
    ask();
    const timer = setInterval(ask, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [emit, isWaiting]);
  return report;
}
