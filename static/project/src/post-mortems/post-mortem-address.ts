/**
 * Where a post-mortem of a project is in Jira, for links from elsewhere; null where the product does not say.
 * The bridge is loaded when it is needed, because it throws where there is none.
 */
export async function postMortemAddress(projectKey: string, id: string): Promise<string | null> {
  try {
    const { router, view } = await import('@forge/bridge');
    const { moduleKey } = await view.getContext();
    const url = await router.getUrl({ target: 'module', moduleKey, projectKey });
    if (url === null) return null;
    const address = new URL(url);
    address.searchParams.set('view', 'post-mortems');
    address.searchParams.set('pm', id);
    return address.href;
  } catch {
    return null;
  }
}
