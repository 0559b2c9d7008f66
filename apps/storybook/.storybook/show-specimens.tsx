import corpus from '@campaignkit/typography/corpus';
import type { ReactElement } from 'react';
import { toId } from 'storybook/internal/csf';
import { OneSpecimen } from '../src/specimens/one-specimen.js';
import type { Specimen } from '../src/specimens/read-specimens.js';
import { SpecimenSheet } from '../src/specimens/specimen-sheet.js';
import { targetOfLocale } from '../src/name-target.js';
import { openStoryWith } from './open-story.js';
import { tellPanels } from './tell-panels.js';
import { type Globals, readView, readWishes, writeView } from './read-globals.js';
import { workshop } from './workshop.js';

/** Draws the languages themselves: all of them, or the one that the toolbar names. */
export function showSpecimens(
  isSheet: boolean,
  componentId: string,
  globals: Globals,
  updateGlobals: (change: Globals) => void,
): ReactElement {
  const common = { samples: corpus.languages, workshop, onReport: tellPanels };
  if (!isSheet) return <OneSpecimen {...common} target={readWishes(globals).target} />;
  return (
    <SpecimenSheet
      {...common}
      view={readView(globals)}
      onView={(change) => updateGlobals(writeView(change))}
      onOpen={({ locale }: Specimen) => {
        openStoryWith({ target: targetOfLocale(locale.tag) }, toId(componentId, 'one-language'));
      }}
    />
  );
}
