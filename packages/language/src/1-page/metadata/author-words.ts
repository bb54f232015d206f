/** Words of posts and credentials that stand beside a name in author fields and are no name. Source: bylines of news sites; academic credentials. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `ab administrator admin analyst anchor and assistant associate author ba blogger bureau business chief citizen columnist commentator content contributing contributor contributors correspondent critic dds deputy desk
   digital diplomatic editor editorial editor-in-chief education environment executive expert fact-checker fashion features foreign former freelance freelancer guest health healthcare head international intern
   investigations investigative jd jr journalist ld lead legal lifestyle local ma managing mba md money ms national news newsdesk night office online opinion phd photographer political politics
   producer publisher rd rdn redaktion redakteur redakteurin regional reporter reporters royal science security senior social special specialist sports staff sub-editor tech technology the travel
   trainee video white writer writers cfa cpa rn bsc msc esq dietitian nutritionist reviewed updated published`.split(/\s+/),
)
