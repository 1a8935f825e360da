/**
 * The two fonts of print tests, from packages of the project: what a machine has installed by chance
 * plays no part. DejaVu Sans is as wide as Verdana, the widest font in common use; Arimo has the
 * measures of Arial, which most pages are printed in.
 */

/** How wide a font is. */
export type FontWidth = 'wide' | 'usual';

export const FONT_WIDTHS: readonly FontWidth[] = ['wide', 'usual'];

/** Files by weight, in `node_modules`. */
export const FONT_FILES: Readonly<Record<FontWidth, Readonly<Record<'400' | '700', string>>>> = {
  wide: {
    400: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
    700: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  },
  usual: {
    400: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
    700: '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
  },
};

/** Gives a document of a test page a font by whatever name its style sheets use, e.g. `Arial`. */
export async function giveFont(
  view: Window & typeof globalThis,
  width: FontWidth,
  name: string,
): Promise<void> {
  const faces = Object.entries(FONT_FILES[width]).map(([weight, file]) => {
    const url = new URL(`../../node_modules/${file}`, import.meta.url).href;
    return new view.FontFace(name, `url("${url}")`, { weight });
  });
  for (const face of faces) view.document.fonts.add(await face.load());
}
