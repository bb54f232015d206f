/** Addresses of single posts; the first group is the account, `at` what stands between it and the host in a handle. Sorted by name. */
export const POST_ADDRESSES: readonly { name: string; pattern: RegExp; withHost: boolean; source: string }[] = [
  {
    name: 'AT Protocol',
    pattern: /\/profile\/([\w.:-]{1,100})\/post\/\w{1,40}\/?$/,
    withHost: false,
    source: 'bsky.app addresses of posts; AT Protocol, handles',
  },
  {
    name: 'channel',
    pattern: /^https:\/\/t\.me\/(?:s\/)?(\w{3,40})\/\d{1,12}$/,
    withHost: false,
    source: 't.me addresses of channel posts; Telegram, deep links',
  },
  {
    name: 'Fediverse',
    pattern: /\/@([\w.-]{1,60}(?:@[\w.-]{1,100})?)\/(?:posts?\/)?\w{5,40}\/?$/,
    withHost: true,
    source: 'Mastodon documentation, addresses of statuses',
  },
  { name: 'notes', pattern: /\/users\/([\w.-]{1,60})\/statuses\/\w{5,40}\/?$/, withHost: true, source: 'Mastodon documentation, ActivityPub ids of statuses' },
  { name: 'status', pattern: /\/@?(\w{1,40})\/status\/\d{5,25}\/?$/, withHost: false, source: 'x.com addresses of posts; truthsocial.com likewise' },
]
