export { creerJournal, type Journal } from './journal.ts'
