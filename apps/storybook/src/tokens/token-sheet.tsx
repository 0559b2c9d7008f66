import type { ReactElement } from 'react';
import type { Token, TokenFile, TokenGroup } from './read-tokens.js';
import './tokens.css';

/** Every token of the design system, as its files say it. */
export function TokenSheet({ files }: { readonly files: readonly TokenFile[] }): ReactElement {
  const count = files.reduce((sum, { groups }) => sum + groups.reduce((inner, { tokens }) => inner + tokens.length, 0), 0);
  return (
    <main className="stage" data-state="ready">
      <header className="bar">
        <div className="bar-title">
          <h1>Tokens</h1>
          <p role="status">
            {count} tokens in {files.length} files, in the Design Tokens format 2025.10. Lengths are in u, 1 % of the short side of a sheet.
          </p>
        </div>
      </header>
      <div className="sheet-pages" tabIndex={0} role="region" aria-label="Tokens">
        {files.map(({ file, groups }) => (
          <section key={file} className="token-file" aria-labelledby={file}>
            <h2 id={file}>
              <code>{file.replace(/^.*\/tokens\//, '')}</code>
            </h2>
            {groups.map((group) => (
              <Group key={group.path} group={group} />
            ))}
          </section>
        ))}
      </div>
    </main>
  );
}

function Group({ group: { path, description, tokens } }: { readonly group: TokenGroup }): ReactElement {
  return (
    <details className="token-group" open={tokens.length <= 12}>
      <summary>
        <h3>{path}</h3> {tokens.length}
      </summary>
      {description === '' ? null : <p>{description}</p>}
      <dl>
        {tokens.map((token) => (
          <div key={token.path}>
            <dt>{token.path.slice(path.length + 1)}</dt>
            <dd>
              {token.type === 'color' ? <i data-artwork style={{ background: token.value }} aria-hidden="true" /> : null}
              <span>
                <b>{token.value}</b>
                {remarksOf(token).map((remark) => (
                  <small key={remark}>{remark}</small>
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function remarksOf({ alias, description }: Token): string[] {
  return [...(alias === null ? [] : [`as ${alias}`]), ...(description === '' ? [] : [description])];
}
