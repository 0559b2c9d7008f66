// Storybook bundles the frame with the classic JSX runtime, which needs the name.
import * as React from 'react';

/** A sign in the bar above the canvas, drawn with one line on 14 × 14. */
export function Sign({ path }: { readonly path: string }): React.ReactElement {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
