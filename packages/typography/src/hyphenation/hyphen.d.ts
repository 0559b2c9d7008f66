declare module 'hyphen/patterns/*.js' {
  const patterns: import('./hyphenation.js').HyphenationPatterns;
  export default patterns;
}
