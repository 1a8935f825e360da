/**
 * Of several static widgets of one Land in a row the first says whose view it is: for all of them, as the
 * first live one of a strategy does. CSS can't compare two attributes, so each Land has a line.
 */
import { css } from 'lit';

export const saidOnceStyles = css`
  .fds-static[data-land='DE-BW'] ~ [data-land='DE-BW'] > header > .land-words,
  .fds-static[data-land='DE-BY'] ~ [data-land='DE-BY'] > header > .land-words,
  .fds-static[data-land='DE-BE'] ~ [data-land='DE-BE'] > header > .land-words,
  .fds-static[data-land='DE-BB'] ~ [data-land='DE-BB'] > header > .land-words,
  .fds-static[data-land='DE-HB'] ~ [data-land='DE-HB'] > header > .land-words,
  .fds-static[data-land='DE-HH'] ~ [data-land='DE-HH'] > header > .land-words,
  .fds-static[data-land='DE-HE'] ~ [data-land='DE-HE'] > header > .land-words,
  .fds-static[data-land='DE-MV'] ~ [data-land='DE-MV'] > header > .land-words,
  .fds-static[data-land='DE-NI'] ~ [data-land='DE-NI'] > header > .land-words,
  .fds-static[data-land='DE-NW'] ~ [data-land='DE-NW'] > header > .land-words,
  .fds-static[data-land='DE-RP'] ~ [data-land='DE-RP'] > header > .land-words,
  .fds-static[data-land='DE-SL'] ~ [data-land='DE-SL'] > header > .land-words,
  .fds-static[data-land='DE-SN'] ~ [data-land='DE-SN'] > header > .land-words,
  .fds-static[data-land='DE-ST'] ~ [data-land='DE-ST'] > header > .land-words,
  .fds-static[data-land='DE-SH'] ~ [data-land='DE-SH'] > header > .land-words,
  .fds-static[data-land='DE-TH'] ~ [data-land='DE-TH'] > header > .land-words {
    display: none;
  }
`;
