/**
 * What the Angular CLI does besides compiling: Angular's own packages are published half compiled and
 * have to be linked. (Without it they would be compiled in the browser, by the compiler it would need.)
 */
import { readFileSync } from 'node:fs';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { ConsoleLogger, LogLevel, NodeJSFileSystem } from '@angular/compiler-cli';
import { transformAsync } from '@babel/core';
import type { Plugin } from 'vite';

/** A plugin for Vite that links the packages of Angular. */
export function angularLinker(): Plugin {
  const linker = createEs2015LinkerPlugin({
    fileSystem: new NodeJSFileSystem(),
    logger: new ConsoleLogger(LogLevel.warn),
    linkerJitMode: false,
  });
  return {
    name: 'angular-linker',
    async load(id) {
      if (!/[\\/]@angular[\\/].*\.mjs$/.test(id)) return null;
      const code = readFileSync(id, 'utf8');
      if (!code.includes('ɵɵngDeclare')) return null;
      const linked = await transformAsync(code, {
        filename: id,
        plugins: [() => linker],
        babelrc: false,
        configFile: false,
        compact: false,
      });
      return linked?.code ?? null;
    },
  };
}
