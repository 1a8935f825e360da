/** The widgets of the page that is measured: those of the first version. */
export const four = ['strategy-pyramid', 'leitlinien-matrix', 'project-map', 'timeline'];
/** The widgets with an arithmetic of their own, each on a page of its own. */
export const instruments = ['cascade', 'quorum'];
