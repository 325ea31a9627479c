// Runs in the browser, after GraphiQL's own script: opens GraphiQL with the worked questions as tabs.
globalThis.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => `/playground/workers/${label}.js`,
};

YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
  title: 'Communiqué',
  logo: '<img src="/playground/icon.svg" alt="" width="32">',
  endpoint: '/graphql',
  defaultTabs: JSON.parse(document.getElementById('questions').textContent),
  onEditQuery() {}, // Otherwise every keystroke goes into the page's address.
});
