/** Knows which places of a wall are seen, or nearly so. */
export interface Sight {
  /** Ids of these places. */
  readonly near: ReadonlySet<string>;
  /** For the element that holds a place (`data-place`); returns how to take it down again. */
  readonly hang: (element: Element | null) => (() => void) | undefined;
  /** Looks at the places through a scrolling element, and calls back whenever others are near. Returns how to look away. */
  readonly look: (scroller: Element, onChange: () => void) => () => void;
}

/** How far beyond the window a place is near. */
const AHEAD = '300px 0px';

export function createSight(): Sight {
  const near = new Set<string>();
  const hung = new Set<Element>();
  let observer: IntersectionObserver | undefined;
  return {
    near,
    hang: (element) => {
      if (!element) return undefined;
      hung.add(element);
      observer?.observe(element);
      return () => {
        hung.delete(element);
        observer?.unobserve(element);
        near.delete(idOf(element));
      };
    },
    look: (scroller, onChange) => {
      const looking = new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) {
            if (isIntersecting) near.add(idOf(target));
            else near.delete(idOf(target));
          }
          onChange();
        },
        { root: scroller, rootMargin: AHEAD },
      );
      observer = looking;
      for (const element of hung) looking.observe(element);
      return () => looking.disconnect();
    },
  };
}

function idOf(element: Element): string {
  return element.getAttribute('data-place') ?? '';
}
