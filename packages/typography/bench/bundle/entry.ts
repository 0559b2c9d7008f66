export { createFontLibrary, setText } from '@campaignkit/typography';
