/** The address of a licence that a feed names by its SPDX id or by an address; else nothing. */
export declare function licenceAddress(licence: string | undefined): string | undefined;
