/** The language of the system. */

/** What the system says of it. */
export interface SystemLanguage {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** As `Intl` gives it. */
  readonly intl: string;
}

/**
 * `de_DE.UTF-8`, `en-GB`; empty where nothing is said. Variables that are empty say nothing (POSIX); of
 * systems other than Windows `Intl` knows no more than they, and makes up the rest.
 */
export function systemLocale({ env, platform, intl }: SystemLanguage): string {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean);
  return named ?? (platform === 'win32' ? intl : '');
}
