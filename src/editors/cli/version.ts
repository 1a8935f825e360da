/** Which version of the kit this is: the build puts in what package.json says (transforms.mjs). */
export const VERSION = '0.0.0-source';
