import { type RefCallback, useCallback, useState } from 'react';

/** How far beyond the window an element counts as seen. */
const AHEAD = '300px 0px';

/**
 * True from the moment an element came near to what is seen, so that nobody waits for what he does not look at. Hand the second value to the
 * element as its `ref`; it scrolls in the nearest region, or with the page.
 */
export function useSeen(): readonly [isSeen: boolean, ref: RefCallback<Element>] {
  const [isSeen, see] = useState(false);
  const ref = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        see(true);
        observer.disconnect();
      },
      { root: element.closest('[role="region"]'), rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [isSeen, ref];
}
