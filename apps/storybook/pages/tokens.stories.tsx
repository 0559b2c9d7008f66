import { ShownPage } from '../.storybook/shown-page.js';
import { tokenFiles } from '../src/project-files.js';
import { readTokens } from '../src/tokens/read-tokens.js';
import { TokenSheet } from '../src/tokens/token-sheet.js';

/** The decisions behind every look, as data that other programs read, too. */
export default { title: 'Tokens' };

export const AllTokens = {
  name: 'All tokens',
  render: () => (
    <ShownPage>
      <TokenSheet files={readTokens(tokenFiles)} />
    </ShownPage>
  ),
};
