import { useRef, useState } from 'react';
import { useArgs, useStorybookApi, useStorybookState } from 'storybook/manager-api';
import { EDIT } from '../../src/panel-events.js';
import type { EditedWords } from '../../src/words/edited-words.js';
import { readWords, writeWords } from '../../src/words/words-in-address.js';

/** How long typing rests before the piece is drawn anew, and before the address says what was typed. */
const DRAW_AFTER_MS = 30;
const WRITE_AFTER_MS = 500;

interface Typed {
  readonly storyId: string;
  readonly words: EditedWords;
  /** Arguments beside which the typed words are the newer ones. */
  readonly newerThan: readonly string[];
}

/** The edited words of the story, and how to edit them: the canvas follows at once, the arguments when typing rests. */
export function useEditedWords(): readonly [EditedWords, (words: EditedWords) => void] {
  const api = useStorybookApi();
  const { storyId } = useStorybookState();
  // Undefined until the story is there.
  const [args, updateArgs] = useArgs() as readonly [Record<string, unknown> | undefined, (next: Record<string, unknown>) => void, unknown];
  const written = readWords(args ?? {});
  const key = JSON.stringify(written);
  const [typed, setTyped] = useState<Typed | undefined>(undefined);
  const timers = useRef<readonly ReturnType<typeof setTimeout>[]>([]);
  const isTyped = typed?.storyId === storyId && typed.newerThan.includes(key);
  const edit = (words: EditedWords) => {
    setTyped({ storyId, words, newerThan: isTyped ? typed.newerThan : [key] });
    for (const timer of timers.current) clearTimeout(timer);
    const write = () => {
      updateArgs(writeWords(words));
      // What somebody types while the arguments are on their way is newer than they are.
      setTyped((now) => now && { ...now, newerThan: [...now.newerThan, JSON.stringify(words)] });
    };
    timers.current = [setTimeout(() => api.emit(EDIT, words), DRAW_AFTER_MS), setTimeout(write, WRITE_AFTER_MS)];
  };
  return [isTyped ? typed.words : written, edit];
}
