/** The promises, each with the tests that name it. */
import tests from 'virtual:promise-tests';
import type { ReactElement } from 'react';
import { promises } from './promises.texts.js';
import { useLocale } from './settings.js';
import { Text } from './text.js';

const words = {
  de: {
    none: 'Noch ohne automatischen Nachweis.',
    proofs: (count: number) => (count === 1 ? 'Nachweis: 1 Test' : `Nachweis: ${count} Tests`),
    sum: (proven: number, all: number) =>
      `${proven} von ${all} Zusagen haben mindestens einen automatischen Test, der sie beim Namen nennt.`,
  },
  en: {
    none: 'No automated proof yet.',
    proofs: (count: number) => (count === 1 ? 'Proof: 1 test' : `Proof: ${count} tests`),
    sum: (proven: number, all: number) =>
      `${proven} of ${all} promises have at least one automated test that names them.`,
  },
};

/** All promises in order. */
export function Promises(): ReactElement {
  const locale = useLocale();
  const text = words[locale];
  const proven = promises.filter(({ id }) => tests[id]);
  return (
    <>
      <p>
        <strong>{text.sum(proven.length, promises.length)}</strong>
      </p>
      <ol className="fdsdoc-promises sb-unstyled">
        {promises.map(({ id, wording }) => {
          const proofs = tests[id] ?? [];
          return (
            <li key={id} id={id}>
              <p>
                <span className="fdsdoc-id">{id}</span> <Text>{wording[locale]}</Text>
              </p>
              {proofs.length === 0 ? (
                <p className="fdsdoc-unproven">{text.none}</p>
              ) : (
                <details className="fdsdoc-fold">
                  <summary>{text.proofs(proofs.length)}</summary>
                  <ul>
                    {proofs.map(({ file, name }, index) => (
                      <li key={index}>
                        <code className="fdsdoc-inline">{file}</code> <span lang="en">{name}</span>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
