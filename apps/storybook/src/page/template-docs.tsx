import type { Format, Template } from '@campaignkit/model';
import { type ReactElement, useMemo } from 'react';
import type { Workshop } from '../create-workshop.js';
import { nameTemplate } from '../name-template.js';
import { ExampleRow } from './example-row.js';
import { ShapeTable } from './shape-table.js';

export interface TemplateDocsProps {
  readonly template: Template;
  readonly formats: readonly Format[];
  /** As the toolbar says; undefined: as in the example. */
  readonly target: string | undefined;
  readonly look: string | undefined;
  readonly brand: string | undefined;
  readonly workshop: Workshop;
  readonly today: string;
  /** Ids of the stories by the name of their example. */
  readonly storyIds: ReadonlyMap<string, string>;
  readonly onOpen: (storyId: string) => void;
}

/** What a template says about itself, with its examples drawn. */
export function TemplateDocs({ template, formats, storyIds, ...rest }: TemplateDocsProps): ReactElement {
  const { id, idea, artwork, serves, refuses, examples } = template;
  const shown = useMemo(
    () =>
      template.examples
        .filter((example) => !example.hidden)
        .map((example) => ({ template, example, title: example.name, storyId: storyIds.get(example.name) })),
    [template, storyIds],
  );
  const hidden = examples.filter((example) => example.hidden);
  return (
    <article className="page">
      <p className="page-kind">Template</p>
      <h1>{nameTemplate(id)}</h1>
      <p className="page-idea">{idea}</p>
      <ExampleRow {...rest} examples={shown} />
      <h2>What it is for</h2>
      <p>
        {serves ? `Messages of type ${new Intl.ListFormat('en').format(serves)}.` : 'Every message.'} To people who cannot see it, it is
        described as:
      </p>
      <blockquote>{artwork}</blockquote>
      <h2>Shapes, and what each of them prints</h2>
      <ShapeTable template={template} formats={formats} />
      <p>Other shapes are refused: {refuses} What a shape leaves out still stands in the text for screen readers.</p>
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
