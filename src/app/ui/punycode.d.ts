// What is used of punycode, by the file: by its name alone it would be the module of Node.
declare module 'punycode/punycode.es6.js' {
  /** Throws a RangeError where the text stands for nothing. */
  export function decode(text: string): string
}
