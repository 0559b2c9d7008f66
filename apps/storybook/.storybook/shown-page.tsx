import { type ReactElement, useEffect } from 'react';
import { composeReport } from '../src/report.js';
import { tellPanels } from './tell-panels.js';

/** A page that shows no piece: the panels are told so. */
export function ShownPage({ children }: { readonly children: ReactElement }): ReactElement {
  useEffect(() => tellPanels(composeReport('ready', [], [])), []);
  return children;
}
