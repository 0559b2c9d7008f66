// Storybook bundles the frame with the classic JSX runtime, which needs the name.
import * as React from 'react';
import { splitByDirection } from '../../src/split-by-direction.js';

/** An English sentence: names in it that are written from the right keep to themselves, and paths part after their slashes. */
export function Sentence({ text }: { readonly text: string }): React.ReactElement {
  return (
    <>
      {splitByDirection(text).map(({ text: part, isRtl }, index) =>
        isRtl ? <bdi key={index}>{part}</bdi> : <Paths key={index} text={part} />,
      )}
    </>
  );
}

function Paths({ text }: { readonly text: string }): React.ReactElement {
  return (
    <>
      {text.split(/(?<=[^:/]\/)/).map((part, index) => (
        <React.Fragment key={index}>
          {part}
          <wbr />
        </React.Fragment>
      ))}
    </>
  );
}
