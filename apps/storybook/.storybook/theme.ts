import { create } from 'storybook/theming/create';

const FONT = '"Noto Sans", system-ui, sans-serif';

/** Warm grey like the boards: the only colour on the table is the piece. */
export const theme = create({
  base: 'light',
  brandTitle: 'campaignkit',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: FONT,
  fontCode: 'ui-monospace, "DejaVu Sans Mono", monospace',
  appBg: '#dedbd4',
  appContentBg: '#f5f3ee',
  appPreviewBg: '#c9c6bf',
  appHoverBg: '#cfccc4',
  appBorderColor: '#c3bfb6',
  appBorderRadius: 0,
  barBg: '#f5f3ee',
  barTextColor: '#4d4941',
  barHoverColor: '#0d3a33',
  barSelectedColor: '#0d3a33',
  colorPrimary: '#0d3a33',
  colorSecondary: '#0d3a33',
  textColor: '#1b1a17',
  textMutedColor: '#5b574f',
  textInverseColor: '#f5f3ee',
  inputBg: '#fbfaf7',
  inputBorder: '#8d887d',
  inputTextColor: '#1b1a17',
  inputBorderRadius: 0,
  buttonBg: '#fbfaf7',
  buttonBorder: '#8d887d',
  booleanBg: '#dedbd4',
  booleanSelectedBg: '#fbfaf7',
});
