import { useEffect } from 'react';
import { useAddonState, useChannel } from 'storybook/manager-api';
import { ASK_WHAT_IS_SHOWN, type Report, SHOWN } from '../../src/report.js';

/** What the canvas shows; undefined until it has said so. */
export function useReport(): Report | undefined {
  const [report, setReport] = useAddonState<Report | undefined>('campaignkit/report', undefined);
  const emit = useChannel({ [SHOWN]: (shown: Report) => setReport(shown) });
  useEffect(() => {
    // The canvas may have spoken before this panel was there.
    emit(ASK_WHAT_IS_SHOWN);
  }, [emit]);
  return report;
}
