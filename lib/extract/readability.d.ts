/** The package types only its index. What is called of this class is typed where it is called: choose-container.ts. */
declare module '@mozilla/readability/Readability.js' {
  export default class Readability {
    constructor(document: Document);
  }
}
