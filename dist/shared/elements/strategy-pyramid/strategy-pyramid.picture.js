import { svg, html } from 'lit';

/** The picture of one layer. It says nothing that the text beside it does not say, so it is hidden. */
/** The slice of one layer; a click on it is a click on the layer's button. */
function renderSlice(slice, state, toggle) {
    return html `<div class="slice" data-state=${state} aria-hidden="true">
    <svg viewBox=${slice.viewBox} preserveAspectRatio="none" focusable="false">
      ${svg `<path
        class="shape"
        part="shape ${state}"
        d=${slice.path}
        fill-opacity=${slice.tint}
        vector-effect="non-scaling-stroke"
        @click=${toggle}
      ></path>`}
    </svg>
  </div>`;
}

export { renderSlice };
