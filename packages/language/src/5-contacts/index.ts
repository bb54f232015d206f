export { isGameWord } from './joint-subject.ts'
export { type Contacts, findContacts } from './find-contacts.ts'
