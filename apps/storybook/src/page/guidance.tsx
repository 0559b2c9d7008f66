import type { Template } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** What serves a design, and what spoils it; nothing where the template does not say. */
export function Guidance({ guidance }: Pick<Template, 'guidance'>): ReactElement | null {
  if (!guidance) return null;
  return (
    <>
      <h2>Do and don’t</h2>
      <div className="page-guidance">
        <section aria-label="Do">
          <h3>✓ Do</h3>
          <ul>
            {guidance.do.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <section aria-label="Don’t">
          <h3>× Don’t</h3>
          <ul>
            {guidance.dont.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
