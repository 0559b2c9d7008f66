import { formats, type Template } from '@campaignkit/model';
import { templates } from '@campaignkit/templates';
import { Unstyled, useOf } from '@storybook/addon-docs/blocks';
import { type ReactElement, useMemo } from 'react';
import { TemplateDocs } from '../src/page/template-docs.js';
import { openStory } from './open-story.js';
import { readWishes } from './read-globals.js';
import { useDocsGlobals } from './use-docs-globals.js';
import { workshop } from './workshop.js';

/** The page of a template, written from what the template says about itself. */
export function TemplatePage(): ReactElement | null {
  const { preparedMeta, csfFile } = useOf('meta', ['meta']);
  // Each example keeps its message, its format and its page: they are what it is an example of.
  const { message: _message, format: _format, page: _page, ...wishes } = readWishes(useDocsGlobals());
  const { parameters } = preparedMeta;
  const storyIds = useMemo(
    () => new Map(Object.values(csfFile.stories).map((story) => [String(story.parameters?.['example']), story.id])),
    [csfFile],
  );
  const template: Template | undefined = templates[parameters['template'] as keyof typeof templates];
  if (!template) return null;
  return (
    <Unstyled>
      <TemplateDocs
        template={template}
        formats={Object.values(formats)}
        wishes={wishes}
        workshop={workshop}
        today={String(parameters['today'])}
        storyIds={storyIds}
        onOpen={openStory}
      />
    </Unstyled>
  );
}
