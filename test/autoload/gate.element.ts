import { expect } from '@open-wc/testing';
import { findMissing } from '../../src/autoload/gate.js';

/** What the gate says while a method is another one; nothing of it outlasts the question. */
function missingWith(owner: object, name: string, other: unknown): string | undefined {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  if (!descriptor) throw new Error(`no ${name}`);
  Object.defineProperty(owner, name, { ...descriptor, value: other });
  try {
    return findMissing();
  } finally {
    Object.defineProperty(owner, name, descriptor);
  }
}

describe('the gate of the script', () => {
  it('is open in a page as browsers have it', () => {
    expect(findMissing()).to.equal(undefined);
  });

  const METHODS =
    'reduce map filter find findIndex some every includes indexOf slice flat flatMap sort join';
  for (const name of METHODS.split(' ')) {
    it(`stays shut where an old library has put another Array.prototype.${name} in place`, () => {
      /** The first entry, or the list itself, as before there were methods of this name. */
      const first = function (this: unknown[]): unknown {
        return this.length > 1 ? this : this[0];
      };
      const self = function (this: unknown): unknown {
        return this;
      };
      for (const other of [first, self, undefined]) {
        expect(missingWith(Array.prototype, name, other)).to.match(/Array\.prototype\./);
      }
    });
  }

  it('stays shut with the Object.values of MooTools 1.3, which asks for a prototype', () => {
    const values = (object: object): unknown[] =>
      Object.entries(object).flatMap(([key, value]) => {
        const has = Reflect.get(object, 'hasOwnProperty') as (name: string) => boolean;
        return Reflect.apply(has, object, [key]) ? [value as unknown] : [];
      });
    expect(missingWith(Object, 'values', values)).to.equal('a working Object.values');
  });

  it('stays shut without Object.entries that works', () => {
    const wrong = (): unknown[] => [];
    expect(missingWith(Object, 'entries', wrong)).to.equal('a working Object.entries');
  });
});
