/** Bytes a page must stay under, as it comes and once unpacked. A long news page is under 2 MB; twenty is far beyond any of them. */
export const MAX_PAGE_BYTES = 20_000_000

/** RFC 9309 section 2.5: a reader must take in at least 500 KiB of a robots.txt. */
export const MAX_ROBOTS_BYTES = 512_000

/** Hops followed from the address given; RFC 9309 asks for five at least, news links with trackers need a few more. */
export const MAX_REDIRECTS = 8

export const CONNECT_TIMEOUT_MS = 10_000

/** The whole fetch of one page, robots.txt and redirects included: a server that drips bytes ends here. */
export const TOTAL_TIMEOUT_MS = 30_000

/** Codings on one answer ("gzip, br"): more than two are never met on pages and are how bombs are stacked. */
export const MAX_CODINGS = 2

/** Bytes a feed must stay under, unpacked: ten thousand items with their texts are below it. */
export const MAX_FEED_BYTES = 20_000_000

/** Bytes of one sitemap file, unpacked. Source: sitemaps.org, protocol: at most 50 MB a file. */
export const MAX_SITEMAP_BYTES = 52_428_800

/** Bytes of a stored picture: a press photograph in full size is under 10 MB. */
export const MAX_PICTURE_BYTES = 10_000_000

/** Milliseconds between the end of one request and the start of the next at the same host. */
export const HOST_GAP_MS = 1000

/** Longest a fetch waits for its turn at a host before it is put off to a later run. */
export const MAX_TURN_WAIT_MS = 120_000

/** Pages of one PDF: a report of a ministry has a few hundred. */
export const MAX_PDF_PAGES = 1000

/** What a PDF may take: the text layer of five hundred pages takes some seconds and under 200 MB. */
export const PDF_TIMEOUT_MS = 60_000
export const PDF_MEMORY_MB = 1024
