import { looks } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import { ShownPage } from '../.storybook/shown-page.js';
import { ColourTable } from '../src/colours/colour-table.js';

/** Every text on its ground, in every look, measured. */
export default { title: 'Colours' };

export const Contrast = {
  name: 'Contrast',
  render: () => (
    <ShownPage>
      <ColourTable looks={Object.values<Look>(looks)} />
    </ShownPage>
  ),
};
