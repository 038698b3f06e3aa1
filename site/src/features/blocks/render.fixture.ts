import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import reactRenderer from '@astrojs/react/server.js';
import { HtmlValidate } from 'html-validate';

type Component = Parameters<AstroContainer['renderToString']>[0];

const container = await AstroContainer.create();
container.addServerRenderer({ name: '@astrojs/react', renderer: reactRenderer });
container.addClientRenderer({ name: '@astrojs/react', entrypoint: '@astrojs/react/client.js' });

/** What a component writes, for a test, without the places in the source that Astro adds for developers. */
export const html = async (component: Component, props: object): Promise<string> => {
  const written = await container.renderToString(component, { props: props as Record<string, unknown> });
  return written.replace(/ data-astro-source-(?:file|loc)="[^"]*"/g, '');
};

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro leaves the end of void elements as it likes.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // A slug or a heading may begin with a digit, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    'attribute-boolean-style': 'off',
  },
});

/** What is wrong with a piece of HTML, one line a fault; none when it is valid. */
export const faults = async (fragment: string): Promise<string[]> => {
  const report = await validator.validateString(
    `<!DOCTYPE html><html lang="en-GB"><head><title>Fixture</title></head><body><main><h1>Fixture</h1>${fragment}</main></body></html>`,
  );
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector ?? '?'}`),
  );
};
