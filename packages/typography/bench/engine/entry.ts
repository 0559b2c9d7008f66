export { createFontLibrary, scriptOf, setText } from '../../src/index.js';
export { readFont } from '../../src/node.js';
