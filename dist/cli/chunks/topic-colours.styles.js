import{aj as o}from"../fds.js";let a=o`
  :host [data-colour='0'],
  .fds-static [data-colour='0'],
  .fds-pyramid [data-colour='0'] {
    --colour: var(--muted);
  }
  :host [data-colour='1'],
  .fds-static [data-colour='1'],
  .fds-pyramid [data-colour='1'] {
    --colour: var(--topic-1);
  }
  :host [data-colour='2'],
  .fds-static [data-colour='2'],
  .fds-pyramid [data-colour='2'] {
    --colour: var(--topic-2);
  }
  :host [data-colour='3'],
  .fds-static [data-colour='3'],
  .fds-pyramid [data-colour='3'] {
    --colour: var(--topic-3);
  }
  :host [data-colour='4'],
  .fds-static [data-colour='4'],
  .fds-pyramid [data-colour='4'] {
    --colour: var(--topic-4);
  }
  :host [data-colour='5'],
  .fds-static [data-colour='5'],
  .fds-pyramid [data-colour='5'] {
    --colour: var(--topic-5);
  }
`;export{a as t};
