/** The demo server of `npm start`, with types. */
// @ts-expect-error -- a plain script without types; the interface below says what it gives
import { serveDemo as serve } from '../../scripts/start.mjs';

/** A running demo. */
export interface Demo {
  readonly portal: string;
  readonly kit: string;
  readonly feedFile: string;
  close(): Promise<unknown>;
}

/** What `startStorybook()` of scripts/storybook.mjs gives the demo. */
export interface StorybookState {
  readonly folder: string;
  readonly state: { is: 'building' | 'ready' | 'failed'; reason?: string };
}

interface Options {
  readonly port: number;
  readonly kitFolder?: string;
  readonly feedFile?: string;
  readonly storybook?: StorybookState;
}

export const serveDemo = serve as (options: Options) => Promise<Demo>;
