import { useEffect, useState } from 'react';
import { WALL_GAP_PX } from './fit-tiles.js';

const EMPTY = { widthPx: 0, heightPx: 0 };
/** Padding of the wall, as in wall.css. */
const PADDING_PX = 24;

/** Room for pictures in a scrolling element, also when its size changes. */
export function useWindow(scroller: HTMLElement | null): { readonly widthPx: number; readonly heightPx: number } {
  const [room, setRoom] = useState(EMPTY);
  useEffect(() => {
    if (!scroller) return undefined;
    const observer = new ResizeObserver(() =>
      setRoom({ widthPx: scroller.clientWidth - 2 * PADDING_PX, heightPx: scroller.clientHeight - WALL_GAP_PX.down }),
    );
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [scroller]);
  return room;
}
