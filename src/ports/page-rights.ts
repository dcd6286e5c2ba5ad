/** What the person who asks may do with a page of Confluence, as the product says now. */
export interface PageRights {
  /** Whether the person on whose behalf the app runs may change the page; false for one that does not exist or cannot be seen. */
  mayEdit(pageId: string): Promise<boolean>;
}
