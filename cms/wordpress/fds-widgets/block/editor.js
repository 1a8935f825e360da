/* global wp, fdsWidgetsEditor */
// The block in the editor: choices at the side, the server's own HTML as preview. Plain script
// without a build: what stands here runs.
(function (blocks, blockEditor, components, element, ServerSideRender, data) {
  const h = element.createElement;
  const { labels } = data;
  const withDefault = (options) => [{ value: '', label: labels.default }, ...options];

  /** A field of the side panel that sets one attribute of the block. */
  const field = (Control, props, name, more = {}) =>
    h(Control, {
      key: name,
      label: labels[name],
      value: props.attributes[name],
      onChange: (value) => props.setAttributes({ [name]: value }),
      __nextHasNoMarginBottom: true,
      ...more,
    });

  const select = (props, name, options) =>
    field(components.SelectControl, props, name, { options });
  const optional = (props, name, options) => select(props, name, withDefault(options));

  function usual(props) {
    const { widget } = props.attributes;
    const views = data.views[widget] || [];
    return [
      select(props, 'widget', data.options.widget),
      ...['land', 'lang', 'theme', 'level'].map((name) =>
        optional(props, name, data.options[name]),
      ),
      views.length > 0 && optional(props, 'view', views),
      widget === 'timeline' && optional(props, 'spacing', data.options.spacing),
    ];
  }

  const more = (props) => [
    select(props, 'form', data.options.form),
    ...['since', 'src', 'link', 'text'].map((name) => field(components.TextControl, props, name)),
  ];

  blocks.registerBlockType('fds/widgets', {
    edit: (props) =>
      h(
        'div',
        blockEditor.useBlockProps(),
        h(
          blockEditor.InspectorControls,
          {},
          h(components.PanelBody, { title: labels.widget }, usual(props)),
          h(components.PanelBody, { title: labels.more, initialOpen: false }, more(props)),
        ),
        h(ServerSideRender, { block: 'fds/widgets', attributes: props.attributes }),
      ),
    save: () => null,
  });
})(wp.blocks, wp.blockEditor, wp.components, wp.element, wp.serverSideRender, fdsWidgetsEditor);
