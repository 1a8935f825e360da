/** Vue 3: types in templates, attributes and properties, events, template refs. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { build } from 'vite';
import { BrowserExample } from './browser-example.js';
import { checkTypes, markedLines, programOf } from './example.js';

const wrong = `<script setup lang="ts">
import { ownStrategy } from './own-data.js';
const code: string = 'DE-MV';
const none = (): void => undefined;
const mouse = (event: MouseEvent): void => void event.x;
</script>

<template>
  <fds-timeline id="a" class="b" :land="code" view="axis" heading-level="0" data-theme="dark" />
  <fds-timeline :strategy="ownStrategy" :heading-level="3" lang="en" @click="none" />
  <fds-strategy :refresh="300" linkable :selection="{ type: 'topic', id: 'x' }">text</fds-strategy>
  <fds-project-map view="tiles" @fds-select="(event) => event.detail?.id.trim()" />
  <fds-details @fds-load="({ detail }) => detail.counts.projects.toFixed()" @fds-error="none" />
  <fds-filter for="s" />
  <fds-strategy-pyramid :src="null" />
  <fds-project-list />
  <fds-timeline view="map" /> <!-- wrong: the map's -->
  <fds-timeline spacing="wide" /> <!-- wrong: no such value -->
  <fds-timeline heading-level="two" /> <!-- wrong: no number -->
  <fds-timeline :land="16" /> <!-- wrong: no text -->
  <fds-timeline strategy="model" /> <!-- wrong: no model -->
  <fds-strategy refresh="300" /> <!-- wrong: no number -->
  <fds-strategy :selection="{ type: 'page', id: 'x' }" /> <!-- wrong: no such type -->
  <fds-timeline @fds-select="mouse" /> <!-- wrong: no mouse event -->
  <fds-timeline @fds-select="(event) => event.detail.id" /> <!-- wrong: may be null -->
  <fds-timeline @fds-load="(event) => event.detail.size" /> <!-- wrong: no such detail -->
  <fds-timeline :refresh="300" /> <!-- wrong: only of fds-strategy -->
  <fds-nowhere /> <!-- wrong: no such tag -->
</template>
`;

describe('Vue', () => {
  const example = new BrowserExample('vue', { policies: ['vue'] });
  after(() => example.close());

  it('knows the tags, their attributes, properties and events', async () => {
    const vueTsc = [programOf('vue-tsc', 'bin/vue-tsc.js'), '--noEmit'];
    const { lines, others, output } = await checkTypes(example.folder, vueTsc, {
      file: 'src/Wrong.vue',
      text: wrong,
    });
    assert.deepEqual(others, []);
    assert.deepEqual(lines, markedLines(wrong), output);
  });

  it('shows the widgets, hears them, sets them and takes them away', async () => {
    await build({ root: example.folder, logLevel: 'error' });
    await example.proveAlive();
  });
});
