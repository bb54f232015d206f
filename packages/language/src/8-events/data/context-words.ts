/** Words that name a PLOVER context, by context, sorted. Source: own lists after the contexts of the PLOVER 2.0 manual. */
export const CONTEXT_WORDS: Record<string, string> = {
  cbrn: 'biological chemical enrichment nuclear plutonium radiological uranium warhead warheads',
  crime: 'corruption drug drugs fraud murder smuggling theft trafficking',
  cyber: 'cyber cyberattack cyberattacks hackers hacking ransomware',
  diplomatic: 'ambassador ambassadors consulate diplomat diplomatic diplomats embassy envoy',
  economic: 'bank credit dollars economic embargo euros export exports import imports investment loan loans oil tariff tariffs trade',
  election: 'ballot ballots election elections poll polls vote voters',
  environment: 'climate drought emissions environment environmental',
  health: 'disease epidemic health pandemic vaccine vaccines virus',
  human_rights: 'abuses civilians genocide rights torture',
  humanitarian: 'famine food humanitarian refugees relief',
  intelligence: 'espionage intelligence spy spying',
  legal: 'court extradition indictment judge law lawsuit prosecutor tribunal',
  military: 'army artillery forces jets military missile missiles navy soldiers tanks troops warplanes warships',
  peacekeeping: 'ceasefire peacekeepers peacekeeping truce',
  territory: 'annexation border borders frontier territorial territory',
  terrorism: 'terror terrorism terrorist terrorists',
}
