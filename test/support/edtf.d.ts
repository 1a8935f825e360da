/** The part of the `edtf` package that the tests use; the package ships no types. */
declare module 'edtf' {
  interface ExtDateTime {
    readonly type: 'Date' | 'Season' | 'Interval';
    /** First millisecond; -Infinity for an open start. */
    readonly min: number;
    /** Last millisecond; Infinity for an open end. */
    readonly max: number;
    /** The expression, printed anew. */
    readonly edtf: string;
  }
  export default function edtf(text: string): ExtDateTime;
}
