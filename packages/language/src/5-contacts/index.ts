export { type Contacts, findContacts } from './find-contacts.ts'
