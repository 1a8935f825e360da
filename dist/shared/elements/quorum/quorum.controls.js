import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { DECISION_KINDS } from '../../voting/rule.js';
import { randomVotes, presetVotes, sameVotes } from './quorum.state.js';
import { keyName } from './quorum.words.js';

/** What is decided, by which key, and examples to begin with. */
function renderField({ name, label, options, value, set, turn }) {
    const change = ({ target }) => {
        if (target instanceof HTMLSelectElement)
            set(target.value);
    };
    return html `<label class="field ${name}"
    >${label}${repeat([turn], (each) => each, () => html `<select name=${name} .value=${value} @change=${change}>
          ${options.map((option) => html `<option value=${option.value} ?selected=${option.value === value}>
                ${option.label}
              </option>`)}
        </select>`)}</label
  >`;
}
/** The examples that the data give, with the one that is shown. */
function presetField(scene) {
    const { layout, strings } = scene;
    const names = Object.keys(strings.presets);
    const known = names.flatMap((name) => {
        const votes = presetVotes(name, layout.rule, layout.key);
        return votes ? [{ name, votes }] : [];
    });
    const shown = known.find(({ votes }) => sameVotes(votes, layout.state.votes));
    return {
        name: 'preset',
        label: strings.preset,
        value: shown?.name ?? '',
        options: [
            ...(shown ? [] : [{ value: '', label: strings.own }]),
            ...known.map(({ name }) => ({ value: name, label: strings.presets[name] })),
        ],
        set: (value) => {
            const chosen = known.find(({ name }) => name === value);
            if (chosen)
                scene.setVotes(chosen.votes, 'field');
        },
        turn: scene.turn,
    };
}
function agreeingBox({ layout, strings, change }) {
    return html `<label class="box"
    ><input
      type="checkbox"
      name="agreeing"
      .checked=${layout.state.bindsAgreeing}
      @change=${({ target }) => {
        if (target instanceof HTMLInputElement)
            change({ bindsAgreeing: target.checked });
    }}
    />
    ${strings.bindsAgreeing}</label
  >`;
}
/** The fields. */
function renderControls(scene) {
    const { layout, strings, change } = scene;
    const { rule, keys, record } = layout;
    const kind = {
        name: 'kind',
        label: strings.kind,
        value: rule.kind,
        options: DECISION_KINDS.map((value) => ({ value, label: strings.kinds[value] })),
        set: (value) => {
            change({ kind: value });
        },
    };
    const key = {
        name: 'key',
        label: strings.key,
        value: record?.id ?? '',
        options: keys.map((each) => ({ value: each.id, label: keyName(scene, each) })),
        set: (value) => {
            change({ key: value });
        },
    };
    return html `<div class="controls on-screen" part="controls">
    ${renderField(kind)} ${keys.length > 0 ? renderField(key) : nothing}
    ${renderField(presetField(scene))}
    <button
      type="button"
      class="action random"
      part="random"
      @click=${() => {
        scene.setVotes(randomVotes(Math.random), 'button');
    }}
    >
      ${strings.random}
    </button>
    ${rule.kind === 'other' ? agreeingBox(scene) : nothing}
  </div>`;
}

export { renderControls };
