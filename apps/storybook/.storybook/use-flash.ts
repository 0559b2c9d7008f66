import type { Box } from '@campaignkit/model';
import { useEffect, useState } from 'react';
import { addons } from 'storybook/preview-api';
import { FLASH } from '../src/panel-events.js';

const NOTHING: readonly Box[] = [];
const SHOWN_MS = 2400;

/** Boxes that a panel asks to see, for a moment. */
export function useFlash(): readonly Box[] {
  const [boxes, setBoxes] = useState(NOTHING);
  useEffect(() => {
    const channel = addons.getChannel();
    // A new list, even of the same boxes, so that they flash anew.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flash = (asked: readonly Box[]) => {
      // Gone for a moment, so that the same boxes flash anew.
      setBoxes(NOTHING);
      requestAnimationFrame(() => setBoxes(asked));
      clearTimeout(timer);
      timer = setTimeout(() => setBoxes(NOTHING), SHOWN_MS);
    };
    channel.on(FLASH, flash);
    return () => {
      channel.off(FLASH, flash);
      clearTimeout(timer);
    };
  }, []);
  return boxes;
}
