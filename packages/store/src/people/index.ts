export { ACCOUNT_ROLES, type SiteAccount, type AccountRole, accountByPassword, changeAccount, listAccounts, makeAccount, setPassword } from './accounts.ts'
export { type Deed, listDeeds, noteDeed } from './audit.ts'
export { FIRST_BIND, hasNoAccount, type Invitation, invitationOf, makeInvitation, useInvitation } from './invitations.ts'
export { PASSWORD_LENGTH } from './password.ts'
export { EMAIL_KEY_BYTES, PrivateEmail, unsealEmail } from './private-email.ts'
export {
  decideReply,
  eraseDueEmails,
  eraseEmail,
  eraseReply,
  listReplies,
  loadReply,
  type NewReply,
  pendingReplies,
  type Reply,
  replyByReceipt,
  replyCounts,
  type ReplyKind,
  type ReplyState,
  saveReply,
  sealedEmail,
} from './replies.ts'
export { accountOfSession, closeSession, openSession } from './sessions.ts'
export { siteSecret } from './site-secret.ts'
export { accountOfToken, listTokens, makeToken, revokeToken, type Token } from './tokens.ts'
export {
  copiesOnOtherPages,
  drawSample,
  pickLines,
  type LineToReview,
  linesToReview,
  listSamples,
  loadSample,
  type ReviewSample,
  type SampledLine,
} from './review-lines.ts'
