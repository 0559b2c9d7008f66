import type { ReactElement } from 'react';
import { CardSheet } from '../sheet/card-sheet.js';
import { StripSheet, type StripSheetProps } from '../strip-sheet/strip-sheet.js';

/** The object, the headline and one contact in light, as each of the small shapes has room for them. */
export function SmallSheet(props: StripSheetProps): ReactElement {
  const { view, object } = props;
  return view.frame.shape === 'card' ? <CardSheet view={view} object={object} /> : <StripSheet {...props} />;
}
