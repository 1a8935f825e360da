/** The widgets of the page that is measured: those of the first version. */
export const four = ['strategy-pyramid', 'leitlinien-matrix', 'project-map', 'timeline'];
