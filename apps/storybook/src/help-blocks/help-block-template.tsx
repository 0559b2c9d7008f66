import { Box, HelpBlock, LightSurface, Sheet } from '@campaignkit/design-system';
import { defineTemplate, type Format } from '@campaignkit/model';

/** A square, because its sizes are those of a square. */
export const HELP_FORMAT: Format = {
  id: 'help-block',
  purpose: 'A help block alone, to be compared.',
  widthPx: 600,
  heightPx: 600,
  shape: 'square',
  source: 'This page.',
};

const FIELD_U = 8;
const SIDE_U = 7;
const TOP_U = 6;

/** The field, and the light that stands on its lower edge: nothing else. */
export const helpBlockTemplate = defineTemplate({
  id: 'help-block',
  idea: 'The help block stands alone.',
  shapes: ['square'],
  refuses: 'this page shows one size.',
  prints: () => ['help', 'qr'],
  artwork: '',
  examples: [],
  render: ({ copy, frame, look }) => {
    const { u, widthPx, heightPx } = frame;
    const lightPx = heightPx - FIELD_U * u;
    return (
      <Sheet frame={frame} colour={look.colours.field}>
        <Box style={{ height: FIELD_U * u, width: widthPx }} />
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          style={{ width: widthPx, height: lightPx, paddingTop: TOP_U * u, paddingLeft: SIDE_U * u }}
        >
          <HelpBlock frame={frame} look={look} copy={copy} widthPx={widthPx - 2 * SIDE_U * u} />
        </LightSurface>
      </Sheet>
    );
  },
});
