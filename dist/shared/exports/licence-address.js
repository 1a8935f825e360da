import { safeUrl } from '../feed/safe-url.js';

/** Where the text of a licence lies: linked data name a licence by its address. */
/** Families of licences that have an address of their own, by their SPDX id. */
const FAMILIES = [
    [/^CC0-(\d\.\d)$/i, (version) => `https://creativecommons.org/publicdomain/zero/${version}/`],
    [
        /^CC-(BY(?:-NC)?(?:-(?:SA|ND))?)-(\d\.\d)$/i,
        (kind, version) => `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`,
    ],
    [
        /^DL-DE-(BY|ZERO)-(\d)\.(\d)$/i,
        (kind, major, minor) => `https://www.govdata.de/dl-de/${kind.toLowerCase()}-${major}-${minor}`,
    ],
];
/** The address of a licence that a feed names by its SPDX id or by an address; else nothing. */
function licenceAddress(licence) {
    const id = licence?.trim() ?? '';
    for (const [pattern, address] of FAMILIES) {
        const [, ...found] = pattern.exec(id) ?? [];
        if (found.length > 0)
            return address(...found);
    }
    if (/^[a-z0-9.+-]+$/i.test(id))
        return `https://spdx.org/licenses/${id}.html`;
    return safeUrl(id);
}

export { licenceAddress };
