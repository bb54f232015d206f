export { firstAdministratorLink } from './accounts/index.ts'
export { type Answer, type Listening, listen } from './listen.ts'
export { makeSite } from './make-site.ts'
export type { PageToRead, SiteEnv, SiteOptions, SiteSettings, Viewer } from './site-options.ts'
