/**
 * Loads the kit: as modules, and where browser, page or server do not allow them (opened as a file, a
 * sandbox without CORS, a filter) as the one classic script.
 */

/**
 * Runs the classic edition. Its tag lies in a `<template>` of the page, with an address that the parser
 * has read: so a page with Trusted Types needs no policy for it, and no text becomes an address here.
 *
 * @throws (rejects) where the file cannot be loaded
 */
function loadClassic(template: HTMLTemplateElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const { content } = template;
    const script = content.querySelector('script');
    script?.addEventListener('load', () => {
      resolve();
    });
    script?.addEventListener('error', () => {
      reject(new Error(`${script.src} could not be loaded`));
    });
    document.head.append(content);
  });
}

/**
 * Loads the kit from its folder. Where fds.js comes and a file of a widget does not, the content between
 * that widget's tags stays: a second edition beside the first would need a second policy of Lit.
 *
 * @param kit address of the folder, with a slash at the end
 * @param classic holds the tag of the classic edition
 * @throws (rejects) where neither edition can be loaded
 */
export async function loadKit(kit: string, classic: HTMLTemplateElement): Promise<void> {
  try {
    await import(`${kit}fds.js`);
  } catch {
    await loadClassic(classic);
  }
}
