import { nothing, html } from 'lit';

/** The sentence above the picture. */
/** What the data say in all, and what is chosen. */
function renderLead(strings, totals, chosen) {
    const { own, scopes } = totals;
    const others = scopes.filter(({ scope }) => !scope?.own).length;
    return html `${strings.lead(totals)} ${own === undefined ? nothing : strings.ownNote(own, others)}
  ${chosen}`;
}

export { renderLead };
