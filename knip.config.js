// What is unused: files, exports and dependencies (`npm run lint`). Types may be exported for the sake
// of the signatures that name them.
export default {
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    '.': {
      entry: [
        // The package and what the build makes of the rest.
        'src/index.ts',
        'src/define.ts',
        'src/define/*.ts',
        'src/react/react.ts',
        'src/fds.ts',
        'src/fds.classic.ts',
        'src/embed/{embed,embed-height}.ts',
        'src/render/{fds-cli,write-static}.ts',
        'assistant/assistant.ts',
        'editors/editors.ts',
        // Scripts read them without an import that could be followed.
        'src/catalogue.ts',
        'scripts/*.mjs',
        // Started within a session bus of its own.
        'scripts/speech/session.mjs',
        '{custom-elements-manifest,web-test-runner}.config.mjs',
        '**/*.{unit,element,test,e2e}.ts',
      ],
      project: [
        '{src,doctor,assistant,editors,test,cms,stories,.storybook}/**/*.{ts,tsx,mjs,mdx,vue}',
        'scripts/**/*.{js,mjs}',
        '*.{js,mjs}',
      ],
      ignoreBinaries: ['apt-get', 'dbus-run-session', 'dpkg', 'gsettings', 'localedef', 'xdotool'],
      ignoreDependencies: [
        // For the examples, which have no node_modules of their own.
        '@angular/*',
        '@types/react-dom',
        '@vitejs/plugin-vue',
        'react-dom',
        'rxjs',
        'vue-tsc',
        // Asked for by a name that is put together, or by the path of a file.
        '@expo-google-fonts/arimo',
        '@kern-ux/native',
        'accessibility-checker-engine',
        'dejavu-fonts-ttf',
        'react-18',
        'react-dom-18',
        'types-react-18',
        'vnu-jar',
      ],
    },
    // A package of its own, so that the project's install stays small.
    bench: {
      entry: [
        'bench.mjs',
        // Sent into a page as text.
        'in-page/*.js',
        // Bundled, each for a page of its own.
        'pages/peers/*.js',
      ],
      project: ['**/*.{js,mjs}'],
      // Asked for by vega-embed.
      ignoreDependencies: ['vega-lite'],
    },
  },
};
