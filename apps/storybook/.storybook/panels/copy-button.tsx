// Storybook bundles the frame with the classic JSX runtime, which needs the name.
import * as React from 'react';
import { Filter } from './parts.js';

export interface CopyButtonProps {
  readonly text: string;
  readonly what: string;
}

/** Puts a text into the clipboard, and says whether it worked. */
export function CopyButton({ text, what }: CopyButtonProps): React.ReactElement {
  const [word, setWord] = React.useState('Copy');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setWord('Copied');
    } catch {
      // Browsers allow it only on https and localhost.
      setWord('Not allowed here');
    }
    setTimeout(() => setWord('Copy'), 2000);
  };
  return (
    <Filter type="button" aria-label={`Copy ${what}`} onClick={() => void copy()}>
      <span role="status">{word}</span>
    </Filter>
  );
}
