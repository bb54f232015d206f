import { ReadoutError } from '@readout/record'

/**
 * A link a person gave, as a URL that may be requested: http or https, no user name or password, no fragment.
 * @throws URL_INVALID
 * Example: parseAddress('https://example.org/a#top') -> URL https://example.org/a.
 */
export function parseAddress(link: string, base?: string): URL {
  if (!URL.canParse(link, base))
    throw new ReadoutError('URL_INVALID', `"${link}" is not a web address. Give one that starts with https:// or http://.`, { data: { link } })
  const url = new URL(link, base)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new ReadoutError('URL_INVALID', `${url.protocol} addresses are not requested, only https: and http:. Save the page and read the file.`, {
      data: { link },
    })
  if (url.username || url.password)
    throw new ReadoutError('URL_INVALID', 'The address holds a user name or password. Open the page yourself, save it and read the file.', {
      data: { host: url.host },
    })
  url.hash = ''
  return url
}
