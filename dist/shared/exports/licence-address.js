import { safeUrl } from '../feed/safe-url.js';

/** Where the text of a licence lies: linked data name a licence by its address. */
/**
 * The licences that public bodies give data and texts, by SPDX id and as GovData and Creative Commons
 * write them (`dl-de/by-2-0`, `CC BY 4.0`); `$1` and `$2` stand for what the pattern has found. Of no
 * other word is an address made up: it would name a licence that nobody has given.
 */
const LICENCES = [
    [/^cc0([- ]1\.0)?$/, 'https://creativecommons.org/publicdomain/zero/1.0/'],
    [
        /^cc[- ](by(?:[- ]nc)?(?:[- ](?:sa|nd))?)[- ]([1-4]\.0)$/,
        'https://creativecommons.org/licenses/$1/$2/',
    ],
    [
        /^dl[-/ ](?:de[-/ ])?(by|zero)[-/ ](?:de[-/ ])?([12])[-.]0$/,
        'https://www.govdata.de/dl-de/$1-$2-0',
    ],
    [/^eupl[- ]?v?(1\.[0-2])$/, 'https://spdx.org/licenses/EUPL-$1.html'],
    [/^odbl([- ]1\.0)?$/, 'https://spdx.org/licenses/ODbL-1.0.html'],
];
/** The address of a licence that a feed names by a known name or by an address; else nothing. */
function licenceAddress(licence = '') {
    const name = licence.trim();
    for (const [pattern, address] of LICENCES) {
        const [found, first = '', second = ''] = pattern.exec(name.toLowerCase()) ?? [];
        if (found)
            return address.replace('$1', first.replaceAll(' ', '-')).replace('$2', second);
    }
    return safeUrl(name);
}

export { licenceAddress };
