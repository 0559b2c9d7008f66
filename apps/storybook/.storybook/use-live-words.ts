import { useEffect, useState } from 'react';
import { addons } from 'storybook/preview-api';
import { EDIT } from '../src/panel-events.js';
import type { EditedWords } from '../src/words/edited-words.js';
import { useSame } from '../src/stage/use-same.js';

/** The words as they are being edited, which is sooner than Storybook hands them in; then as it hands them in. */
export function useLiveWords(handedIn: EditedWords): EditedWords {
  const settled = useSame(handedIn);
  const [live, setLive] = useState<{ readonly words: EditedWords; readonly since: EditedWords } | undefined>(undefined);
  useEffect(() => {
    const channel = addons.getChannel();
    const follow = (words: EditedWords) => setLive({ words, since: settled });
    channel.on(EDIT, follow);
    return () => channel.off(EDIT, follow);
  }, [settled]);
  return live?.since === settled ? live.words : settled;
}
