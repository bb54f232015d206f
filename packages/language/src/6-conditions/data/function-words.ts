/** Closed classes of English words by tag, each list sorted. Source: own list of closed classes. */
export const FUNCTION_WORDS: Record<string, string> = {
  adverb:
    'again actively allegedly almost already also always apparently immediately badly both clearly currently ever eventually even far finally first flatly formally forthwith fully further furthermore hence here however indefinitely indeed instead jointly just largely later likewise long longer maybe meanwhile merely moreover mostly mutually never-theless nevertheless nonetheless nor now often once only overnight partly perhaps possibly previously publicly quickly quietly quite rather readily recently repeatedly reportedly seldom simply so sometimes soon still subsequently swiftly then thereby therefore thus today together tomorrow tonight too twice unilaterally usually very well yesterday yet',
  be: "am are aren't be been being is isn't was wasn't were weren't",
  coordinator: 'and but or plus',
  determiner:
    'a all an another any each either every few his her its many more most my neither no our several some such that the their these this those what which your',
  do: "did didn't do does doesn't don't",
  have: "had hadn't has hasn't have haven't having",
  modal: "can can't cannot could couldn't may might must mustn't shall shan't should shouldn't will won't would wouldn't",
  negation: 'hardly neither never no not rarely scarcely',
  preposition:
    'about above across against ahead along alongside amid amidst among amongst around at behind below beneath beside besides between beyond by concerning despite down during except for from in including inside into near of off on onto opposite out outside over per regarding through throughout to toward towards under underneath up upon versus via with within without',
  pronoun:
    'anybody anyone anything everybody everyone everything he her herself him himself i it itself me myself nobody none nothing one others ourselves she somebody someone something them themselves there they us we who whom you yourself',
  relative: 'where which who whom whose',
  subordinator: 'although as because whereas whereby if lest once provided providing since though unless until when whenever whether while',
  'subordinator-or-preposition': 'after as before since till until',
}
