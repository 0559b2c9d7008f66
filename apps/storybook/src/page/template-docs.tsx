import type { Example, Format, Template } from '@campaignkit/model';
import { type ReactElement, useMemo } from 'react';
import type { Wishes } from '../choose-piece.js';
import type { Workshop } from '../create-workshop.js';
import { nameTemplate } from '../name-template.js';
import { ExampleRow } from './example-row.js';
import { Guidance } from './guidance.js';
import { listAudiences } from './list-audiences.js';
import { ShapeTable } from './shape-table.js';
import { SlotTable } from './slot-table.js';

export interface TemplateDocsProps {
  readonly template: Template;
  readonly formats: readonly Format[];
  /** What the toolbar says of every piece; what is absent is as in the example. */
  readonly wishes: Wishes;
  readonly workshop: Workshop;
  readonly today: string;
  /** Ids of the stories by the name of their example. */
  readonly storyIds: ReadonlyMap<string, string>;
  readonly onOpen: (storyId: string) => void;
}

/** What a template says about itself, with its examples drawn. */
export function TemplateDocs({ template, formats, storyIds, workshop, ...rest }: TemplateDocsProps): ReactElement {
  const { id, idea, artwork, serves, needs, examples } = template;
  const shown = useMemo(
    () =>
      template.examples
        .filter((example) => !example.hidden)
        .map((example) => ({ template, example, title: titleOf(example), storyId: storyIds.get(example.name) })),
    [template, storyIds],
  );
  const hidden = examples.filter((example) => example.hidden);
  const audiences = useMemo(() => listAudiences(template, workshop.campaigns, workshop.looks), [template, workshop]);
  return (
    <article className="page">
      <p className="page-kind">Template</p>
      <h1>{nameTemplate(id)}</h1>
      <p className="page-idea">{idea}</p>
      <ExampleRow {...rest} workshop={workshop} examples={shown} />
      <p>
        See it <WallLink story={`templates-${id}--all-shapes`}>in all formats</WallLink> or{' '}
        <WallLink story={`templates-${id}--all-languages`}>in all languages</WallLink>, side by side.
      </p>
      <h2>What it is for</h2>
      <p>
        {serves ? `Messages of type ${listOf(serves)}.` : 'Every message.'}
        {audiences.length > 0 ? ` Used for ${listOf(audiences)}.` : ''}
        {needs && needs.length > 0 ? ` It needs a message with ${listOf(needs)}.` : ''}
      </p>
      <p>To people who cannot see it, it is described as:</p>
      <blockquote>{artwork}</blockquote>
      <Guidance {...(template.guidance ? { guidance: template.guidance } : {})} />
      <h2>Slots</h2>
      <p>
        Sizes are those of the scale in Latin letters; other scripts have a share of them. What a shape leaves out still stands in the text
        for screen readers.
      </p>
      <SlotTable template={template} formats={formats} />
      <h2>Shapes</h2>
      <ShapeTable template={template} formats={formats} />
      {hidden.length > 0 ? (
        <>
          <h2>Test cases</h2>
          <p>Drawn by the tests, but not shown as stories: {hidden.map(({ name }) => name).join(', ')}.</p>
        </>
      ) : null}
      <p className="page-source">
        Source: <code>{`templates/${id}/${id}.template.tsx`}</code>. How a template is made:{' '}
        <a href="./?path=/docs/make-a-template--docs" target="_top">
          docs/how-to/template.md
        </a>
        .
      </p>
    </article>
  );
}

/** `long-words` → "Long words", as at the side. */
function titleOf({ name }: Example): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
}

function WallLink({ story, children }: { readonly story: string; readonly children: string }): ReactElement {
  return (
    <a href={`./?path=/story/${story}`} target="_top">
      {children}
    </a>
  );
}

function listOf(words: readonly string[]): string {
  return new Intl.ListFormat('en').format(words);
}
