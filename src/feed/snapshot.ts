/** The feed that ships with the kit, in a file of its own that is loaded only when it is needed. */
export async function loadSnapshot(): Promise<string> {
  // A module and no JSON file: under a strict CSP it needs no more than the script tag does.
  const { snapshotJson } = await import('../snapshot/snapshot.generated.js');
  return snapshotJson;
}
