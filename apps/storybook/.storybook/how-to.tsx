import { Markdown } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { howTos } from '../src/project-files.js';

export interface HowToProps {
  /** `docs/how-to/template.md` */
  readonly file: string;
}

/** A page of the project's own documentation, so that nobody has to leave. */
export function HowTo({ file }: HowToProps): ReactElement {
  const text = howTos[file];
  return (
    <div data-state={text === undefined ? 'error' : 'ready'}>
      <Markdown>{text ?? `The page \`${file}\` of the project is missing.`}</Markdown>
    </div>
  );
}
