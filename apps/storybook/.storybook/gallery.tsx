import { Unstyled } from '@storybook/addon-docs/blocks';
import type { Template } from '@campaignkit/model';
import { templates } from '@campaignkit/templates';
import type { ReactElement } from 'react';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { nameTemplate } from '../src/name-template.js';
import { ExampleRow, type ShownExample } from '../src/page/example-row.js';
import { openStory } from './open-story.js';
import { workshop } from './workshop.js';

/** The first example of every template, and the contact sheet it opens. */
const examples: readonly ShownExample[] = Object.values<Template>(templates).flatMap((template) => {
  const title = nameTemplate(template.id);
  const example = template.examples.find(({ hidden }) => !hidden);
  return example ? [{ template, example, title, storyId: toId(`Templates/${title}`, storyNameFromExport('AllShapes')) }] : [];
});

const AS_IN_EXAMPLE = {};

export interface GalleryProps {
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** One piece of every template. */
export function Gallery({ today }: GalleryProps): ReactElement {
  return (
    <Unstyled>
      <ExampleRow examples={examples} wishes={AS_IN_EXAMPLE} workshop={workshop} today={today} onOpen={openStory} />
    </Unstyled>
  );
}
