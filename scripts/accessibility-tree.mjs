// What assistive technology gets of a page, as text that people read and compare.

/** Roles that only group and say nothing; some of them have other names in other versions of Chromium. */
const SILENT = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'sectionheader',
  'sectionfooter',
  'HeaderAsNonLandmark',
  'FooterAsNonLandmark',
]);

/** Roles that a version of Chromium has its own names for. */
const NAMES = new Map([
  ['StaticText', 'text'],
  ['DisclosureTriangle', 'summary'],
  ['DisclosureTriangleGrouped', 'summary'],
]);

/** States worth a word in the tree. */
const STATES = [
  'level',
  'expanded',
  'pressed',
  'selected',
  'current',
  'checked',
  'disabled',
  'live',
];

function line({ role, name, properties = [] }, depth) {
  const states = properties
    .filter(({ name: key }) => STATES.includes(key))
    .map(({ name: key, value }) => `${key}=${value.value}`);
  const words = [
    NAMES.get(role.value) ?? role.value,
    // A blank at which no line ends is not read as another one.
    name?.value ? JSON.stringify(name.value.replaceAll('\u00A0', ' ')) : '',
    ...states,
  ];
  return `${'  '.repeat(depth)}${words.filter(Boolean).join(' ')}`;
}

/**
 * The tree that assistive technology gets of a page in Chromium, as indented text: roles, names and states.
 *
 * @param session of the DevTools protocol
 */
export async function treeOf(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const visit = (node, depth, around) => {
    const text = node.name?.value?.trim();
    // The text of a button is its name.
    const isSaid = node.role?.value === 'StaticText' && (!text || text === around);
    const shows = !node.ignored && !isSaid && !SILENT.has(node.role?.value);
    if (shows) lines.push(line(node, depth));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, shows ? depth + 1 : depth, shows ? text : around);
    }
  };
  if (nodes[0]) visit(nodes[0], 0);
  return lines.join('\n');
}
