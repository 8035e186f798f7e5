/** Where a platform's report lies, relative to the run folder. */
export function reportPath(folder: string): string {
  if (folder === '' || folder === '.' || folder === '..' || /[/\\\p{Cc}]/u.test(folder))
    throw new Error(`${JSON.stringify(folder)} is not the name of a folder`)
  return `${folder}/report.html`
}

export const reportHref = (folder: string): string => reportPath(folder).split('/').map(encodeURIComponent).join('/')
