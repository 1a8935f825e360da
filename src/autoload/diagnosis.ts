/** `?fds-debug` in a page's address: the doctor, whose code no other page loads. */

type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** Opens the diagnosis where the page's address asks for it. Each copy of the kit does so for itself. */
export function openDiagnosis(loaders: Loaders): void {
  if (!location.search.includes('fds-debug')) return;
  void import('../../doctor/doctor.js').then((doctor) => {
    doctor.start(loaders);
  });
}
