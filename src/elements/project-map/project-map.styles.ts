/** The look of what stands beside the picture, and of the list; and how they share the width. */
import { css } from 'lit';

export const projectMapStyles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2em;
    align-items: start;
  }
  .side-title {
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .beside {
    display: grid;
    gap: 0.5em;
  }
  .beside .side-title {
    margin: 0;
  }
  .stripe {
    position: relative;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 2.6em;
    padding: 0.35em 0.75em;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    line-height: 1.25;
  }
  .stripe-name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .stripe .number {
    font-weight: 700;
    white-space: nowrap;
  }
  .stripe:hover {
    background: var(--soft);
    border-color: var(--muted);
  }
  .stripe[data-state='linked'] {
    background: var(--accent-soft);
    border-color: var(--accent);
    box-shadow: inset 2px 0 var(--accent);
  }
  .stripe[data-role='partner'] {
    background: repeating-linear-gradient(135deg, var(--paper) 0 6px, var(--accent-soft) 6px 10px);
  }
  .stripe[data-state='selected'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .panel {
    outline-offset: 6px;
    /* Details in it arrange themselves by its width, not by the widget's. */
    container-type: inline-size;
  }
  .panel > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  .group > :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 600;
    margin-block: 1em 0.15em;
  }
  .panel > p {
    max-inline-size: 60ch;
  }
  .panel > p + .side-title,
  .sums + .side-title,
  .panel > .entries {
    margin-block-start: 1em;
  }
  .entries > li {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.4em;
  }
  .entries > li > .entry {
    border-inline-start-color: transparent;
    padding-inline-start: 0.45em;
    margin-inline-start: calc(-0.45em - 2px);
    overflow-wrap: anywhere;
  }
  .entries > li > .entry:is(:hover, [data-state='linked'], [data-state='selected']) {
    border-inline-start-color: var(--accent);
  }
  .entries > li > .entry:is([data-state='linked'], [data-state='selected']) {
    margin-inline-start: 0;
  }
  .remark {
    overflow-wrap: anywhere;
  }
  .organisations > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    padding-block: 0.15em;
  }
  .sums {
    margin-block: 0.6em;
  }
  .sums div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--rule);
  }
  .sums dt {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .sums .total {
    font-weight: 600;
    border-block-end-color: var(--ink);
  }
  .about {
    margin-block-start: 1em;
  }
  .about > * + * {
    margin-block-start: 0.5em;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .view[aria-pressed='true'] {
    color: var(--ink);
    font-weight: 600;
    text-decoration-thickness: 2px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.45em 1em 0.45em 0;
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  thead th {
    font-weight: 600;
    border-block-end: 2px solid var(--ink);
    white-space: nowrap;
  }
  tbody tr > * {
    border-block-end: 1px solid var(--rule);
  }
  tbody th .entry {
    border-inline-start-color: transparent;
  }
  tbody th .entry:is(:hover, [data-state='linked'], [data-state='selected']) {
    border-inline-start-color: var(--accent);
  }
  thead th:first-child {
    inline-size: 24%;
  }
  thead th:nth-child(2) {
    inline-size: 44%;
  }
  td .count {
    font-weight: 600;
    padding-block: 0.2em;
  }
  .linked-part,
  .entry-like {
    display: block;
    padding: 0.2em 0.6em;
  }
  .cell-name {
    display: none;
  }
  td .fold summary {
    margin-block-start: 0;
  }
  .titles {
    margin-block-end: 0.5em;
  }
  .titles li {
    padding-block: 0.15em;
  }
  .details-row .panel {
    padding-block: 0.5em 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--accent);
  }
  @container (min-width: 42em) {
    .layout {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }
    .picture {
      grid-row: span 2;
    }
    .to-panel {
      display: none;
    }
  }
  @container (min-width: 64em) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 15em minmax(0, 1fr);
      grid-template-rows: auto;
    }
    .picture {
      grid-row: auto;
    }
  }
  @container (max-width: 42em) {
    .to-panel {
      display: block;
      margin-inline: auto;
      min-block-size: 2.75em;
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tbody tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--rule);
    }
    tbody tr > * {
      padding: 0;
      border: 0;
    }
    tbody th .entry {
      padding-inline-start: 0.45em;
      font-weight: 600;
    }
    td {
      padding-inline-start: 0.6em;
    }
    thead th:nth-child(n) {
      inline-size: auto;
    }
    .cell-name {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    /* Transparent edges would be drawn. */
    :is(.entries > li, tbody th) > .entry[data-state='plain'] {
      border-inline-start-color: Canvas;
    }
    .view[aria-pressed='true'] {
      color: Highlight;
    }
  }
  @media print {
    .entries > li,
    tbody tr {
      break-inside: avoid;
    }
    .stripe[data-state] {
      background: none;
      color: inherit;
    }
  }
`;
