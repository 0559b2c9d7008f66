declare module 'hyphen/patterns/*.js' {
  const patterns: import('./hyphenation/hyphenation.js').HyphenationPatterns;
  export default patterns;
}
