import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';

type Globals = Readonly<Record<string, unknown>>;

/** What the toolbar says, on a page that belongs to stories. */
export function useDocsGlobals(): Globals {
  const { channel, componentStories, getStoryContext } = useContext(DocsContext);
  const [globals, setGlobals] = useState<Globals>(() => {
    const [story] = componentStories();
    return story ? getStoryContext(story).globals : {};
  });
  useEffect(() => {
    const update = (change: { readonly globals: Globals }) => setGlobals(change.globals);
    channel.on(GLOBALS_UPDATED, update);
    return () => channel.off(GLOBALS_UPDATED, update);
  }, [channel]);
  return globals;
}
