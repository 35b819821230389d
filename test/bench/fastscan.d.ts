declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: string[]);
    /** Where each word of the list stands. */
    search(text: string): [offset: number, word: string][];
  }
}
