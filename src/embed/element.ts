/** Makes elements of an embed page: text stays text, and nothing becomes markup. */

/**
 * An element with its attributes and content.
 *
 * @param content texts and nodes; what is `undefined` or empty is left out
 */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string | undefined)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const each of content) if (each) made.append(each);
  return made;
}
