/// <reference types="vite/client" />

/** Made by `.storybook/vite/promise-tests.ts`. */
declare module 'virtual:promise-tests' {
  const tests: Readonly<
    Record<string, readonly { readonly file: string; readonly name: string }[] | undefined>
  >;
  export default tests;
}
