/** Which product an address belongs to. */
export const productAt = (pathname: string): 'Confluence' | 'Jira' => (/^\/wiki(\/|$)/.test(pathname) ? 'Confluence' : 'Jira');
