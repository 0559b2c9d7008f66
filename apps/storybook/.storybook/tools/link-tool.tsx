// Storybook bundles the frame with the classic JSX runtime, which needs the name.
import * as React from 'react';
import { Button } from 'storybook/internal/components';
import { Sign } from './sign.js';

/** Puts the address of exactly this view into the clipboard: story, words, toolbar, guides. */
export function LinkTool(): React.ReactElement {
  const [word, setWord] = React.useState('Link');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setWord('Copied');
    } catch {
      // Browsers allow it only on https and localhost.
      setWord('Not allowed here');
    }
    setTimeout(() => setWord('Link'), 2000);
  };
  return (
    <Button padding="small" variant="ghost" ariaLabel="Copy link" tooltip="Copy a link to exactly this view" onClick={() => void copy()}>
      <Sign path="M6 8.2 8.2 6M5.2 4 7 2.2a2.8 2.8 0 0 1 4 4L9.2 8M8.8 10 7 11.8a2.8 2.8 0 0 1-4-4L4.8 6" />{' '}
      <span role="status">{word}</span>
    </Button>
  );
}
