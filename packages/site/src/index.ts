export type { PageToRead, SiteEnv, SiteOptions, SiteSettings, Viewer } from './site-options.ts'
