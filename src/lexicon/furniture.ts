/**
 * Lines of a page that are not report text. A row names one kind: where on the page it may stand, the shape of the whole line,
 * a line that it must find and, where one is easily mistaken for it, a line of report text that it must leave alone.
 * Patterns are tried on single lines of at most MAX_FURNITURE_CHARS characters and are anchored at the start.
 */
export interface FurnitureRow {
  readonly reason: string;
  /** `tail`: only behind the last paragraph; `edge`: before the first or behind the last; `anywhere`: between paragraphs as well. */
  readonly where: 'tail' | 'edge' | 'anywhere';
  /**
   * The row is tried only on lines whose first word is one of `starts`, or that hold one of `marks`; figures count as `#`. Compiling all
   * patterns for every report would cost more than reading it.
   */
  readonly starts?: string;
  readonly marks?: readonly string[];
  readonly pattern: RegExp;
  readonly example: string;
  readonly not?: string;
}

export const MAX_FURNITURE_CHARS = 420;

export const furnitureRows: readonly FurnitureRow[] = [
  // sharing and following
  {
    reason: 'share-button',
    where: 'anywhere',
    starts: 'please share tweet pin e email print save whatsapp copy',
    pattern:
      /^(?:please )?(?:share|tweet|pin|e-?mail|print|save|whatsapp|copy link)(?:(?: (?:this|the|our))? ?(?:article|story|page|post|report|news|link|it|via|on|with|to|by|by e-?mail|with friends|[:|/·•,]|&|and|$))(?!\w).{0,80}(?<![.!?]["”’']?)$|^share (?:this|on|via|it|with)\b.{0,60}[.!]?$/i,
    example: 'Share this article',
    not: 'Share prices in Manila fell by two percent after the announcement',
  },
  {
    reason: 'share-button',
    where: 'anywhere',
    starts:
      'facebook twitter x whatsapp telegram linkedin reddit pinterest e email print messenger viber vk line copy bluesky threads mastodon share tweet like comment comments',
    pattern:
      /^(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|print|messenger|viber|vk|line|copy link|bluesky|threads|mastodon|share|tweet|like|comment|comments)(?:\s*[|/·•,\-–]\s*|\s+|$)){1,12}(?:\d[\d,.]*k?)?$/i,
    example: 'Facebook Twitter WhatsApp Email',
    not: 'Telegram was blocked in the capital',
  },
  {
    reason: 'follow-line',
    where: 'edge',
    starts: 'you also follow like find join watch visit add connect',
    pattern:
      /^(?:(?:you can )?(?:also )?(?:follow|like|find|join|watch|visit|add|connect with) (?:us|our|the [a-zÀ-ɏ]\S*|@|[a-zÀ-ɏ]\S*(?: [a-zÀ-ɏ]\S*){0,3} on|more (?:stories|news))).{0,140}\b(?:on|at|via|channel|page|group|community|conversation|facebook|twitter|telegram|instagram|youtube|whatsapp|app)\b.{0,60}$/i,
    example: 'Follow the Chronicle on Telegram',
    not: 'Follow-up talks on the ferry will be held at the ministry',
  },
  {
    reason: 'follow-line',
    where: 'edge',
    starts: 'follow like join find',
    pattern: /^(?:follow|like|join|find) us\b.{0,80}$/i,
    example: 'Follow us for more',
  },
  {
    reason: 'reader-reaction',
    where: 'edge',
    starts: 'what have tell do let send write leave join post add comment your got contact letter letters e email report spotted to',
    pattern:
      /^(?:what do you think|have your say|tell us|do you agree|let us know|send us|write to us|leave a (?:comment|reply)|join the (?:conversation|discussion|debate)|post (?:a )?comment|add (?:a |your )?comment|comment on this|your (?:comment|opinion|view)s?\b|got a (?:story|tip)|have (?:a|you) (?:story|tip|news|information)|contact (?:us|the (?:writer|author|reporter|editor|newsroom))|write to the editor|letters? to the editor|e-?mail the (?:writer|author|editor)|report an? (?:error|mistake|correction)|spotted an error|to (?:comment|report) )/i,
    example: 'What do you think? Send us a WhatsApp message.',
    not: 'What the delegates thought of the draft was not known.',
  },
  {
    reason: 'comment-counter',
    where: 'edge',
    starts: 'no # comment comments facebook show view load',
    pattern:
      /^(?:\(?(?:no|\d[\d,.]*)\)? (?:comments?|replies|reactions|shares|likes|responses)\b|comments?(?: \(\d+\)| are closed| off)?$|facebook comments?$|show comments|view comments|load comments).{0,40}$/i,
    example: '2 Comments',
    not: '2 comments by the minister drew protests in Parliament on Friday and he withdrew one of them later.',
  },
  {
    reason: 'stay-tuned',
    where: 'tail',
    starts:
      'stay more this developing breaking did like liked enjoy enjoyed love loved thank thanks rate was our we check printed next in page turn see continued cartoon crossword horoscope',
    pattern:
      /^(?:stay (?:with us|tuned)|more (?:on this|details|updates?|to follow|follows|soon|at)\b.{0,40}|(?:this is a )?(?:developing|breaking) (?:story|news)|(?:did you )?(?:like|enjoy|love)(?:d)? this (?:story|article|report)|thank you for reading|thanks for reading|rate this|was this (?:article|story) (?:helpful|useful)|our coverage continues|we will update|check back|printed (?:on|in|by|at) |next (?:issue|edition|bulletin)|in (?:next|tomorrow|the next)\b.{0,12}(?:week|issue|edition)['’]?s?\b|page \d|turn to page|see page|continued on|cartoon|crossword|horoscope)(?!\w).{0,120}$/i,
    example: 'Stay with us for more.',
    not: 'More on the treaty was not said at the briefing, which the minister left after ten minutes, and nobody asked for it to be said afterwards in the corridor.',
  },
  {
    reason: 'view-counter',
    where: 'edge',
    starts: 'this view views read reads hit hits #',
    pattern:
      /^(?:this (?:story|article|page|post|report) has been (?:viewed|read|seen|shared)\b.{0,60}|(?:views?|reads?|hits)\s*[:|]\s*[\d,.]+k?|[\d,.]+k? (?:views|reads|hits|shares))\.?$/i,
    example: 'This story has been viewed 1,204 times',
  },
  {
    reason: 'reading-time',
    where: 'edge',
    starts: '# reading read listening listen estimated',
    pattern:
      /^(?:\d+[ -]min(?:ute)?s? (?:read|listen|watch)|(?:reading|read|listening) time\s*:?.{0,30}|estimated read.{0,30}|listen to this (?:article|story).{0,40})$/i,
    example: '4 min read',
  },
  // pointers to other stories
  {
    reason: 'related-story',
    where: 'anywhere',
    starts:
      'read see watch listen hear also don you recommended related more most top trending latest other editor editors next previous up in elsewhere further background explainer opinion analysis gallery video podcast timeline factbox',
    pattern:
      /^(?:(?:read|see|watch|listen|hear) (?:also|more|next|too)|also read|also (?:on|in) (?:this|the)|don['’]t miss|you (?:may|might) (?:also )?like|recommended(?: for you| stories| reading)?|related(?: (?:stories|story|articles?|news|content|links?|coverage|topics?|posts?|reading|items?))?|more (?:from|on|in|stories|news|about|headlines|coverage)\b[^.]{0,50}|(?:most|top|trending|latest|other|editor['’]?s'? ) ?(?:read|popular|viewed|stories|news|now|picks?|headlines|videos?)|(?:next|previous) (?:story|article|post)|up next|in other news|in case you missed it|elsewhere|further reading|background|explainer|opinion|analysis|in pictures|gallery|video|watch|listen|podcast|timeline|factbox)\s*(?::|»|>|›|–|—|-(?=\s)|\|)\s*\S.{0,220}$/i,
    example: 'Read also: Diamond sales slow in December',
    not: '“Read also: the small print,” the ambassador told reporters.',
  },
  {
    reason: 'related-story',
    where: 'anywhere',
    starts:
      'read also see related more most top trending latest recommended you next previous don editor editors continue story article skip click tap full',
    pattern:
      /^(?:read (?:also|more|next|the full (?:story|article|text|report)( here)?)|also read|see also|related(?: (?:stories|articles?|news|content|links?|coverage|topics?|posts?))?|more (?:stories|news|headlines)|(?:most|top|trending|latest) (?:read|popular|viewed|stories|news|now|headlines|videos?)|recommended(?: for you)?|you (?:may|might) also (?:like|be interested in)|(?:next|previous) (?:story|article|post)|don['’]t miss|editor['’]?s['’]? picks?|continue reading|story continues(?: below)?.{0,30}|article continues.{0,30}|skip (?:to|past) .{0,40}|click (?:here|to) .{0,80}|tap (?:here|to) .{0,80}|full story|read full story)\s*[:.…>»›]*$/i,
    example: 'Related stories',
    not: 'Related questions were left for the spring session.',
  },
  {
    reason: 'tags',
    where: 'edge',
    starts: 'tag tags tagged topic topics keyword keywords filed category categories posted label labels in section sections more',
    pattern:
      /^(?:tags?|tagged(?: with| in| as)?|topics?|keywords?|filed (?:under|in|to)|categories|category|posted in|labels?|in this (?:story|article)|sections?|more on)\s*[:|]\s*\S.{0,200}$/i,
    example: 'Filed under: Oman, Germany, shipping',
    not: 'Topics ranged from fishing quotas to visas, the two ministers said in a statement.',
  },
  { reason: 'tags', where: 'edge', marks: ['#'], pattern: /^(?:#[^\s#,|]+[\s,|]*)+$/, example: '#Oman #Germany #shipping' },
  // the paper's own business
  {
    reason: 'copyright',
    where: 'anywhere',
    starts: 'c copyright all',
    marks: ['©'],
    pattern:
      /^(?:©|\(c\)(?=\s)|copyright\b(?! (?:law|infring|treat|dispute|act|bill|rule|claim|case|protect|hold|own))|all rights reserved|all content ©|(?=.{1,62}©)[a-zÀ-ɏ][a-zÀ-ɏ .’'-]{0,60} ©).{0,240}$/i,
    example: 'Copyright 2022 The Harbour Mail. All rights reserved.',
    not: 'Copyright law was the hardest chapter of the trade talks, officials said.',
  },
  {
    reason: 'rights-notice',
    where: 'edge',
    starts:
      'this reproduction republication republishing reprinting redistribution reprinted republished published licensed licenced no unauthorised unauthorized terms privacy disclaimer the views our except',
    pattern:
      /^(?:this (?:material|content|article|story|report|text) (?:may not|must not|is (?:protected|copyright|published|licensed|subject)|was (?:first |originally )?published|has been (?:republished|edited|translated|amended|updated|corrected|auto)|originally appeared|first appeared|appeared)|(?:reproduction|republication|republishing|reprinting|redistribution) |reprinted (?:with|by) |republished |published under |licen[cs]ed under |no part of this |unauthori[sz]ed |terms (?:of use|and conditions|apply)|privacy policy|disclaimer\b|the views expressed|the opinions expressed|views expressed|(?:our|the) standards:|except for the headline|\(?except for the headline)/i,
    example: 'This article was first published in The Levant Ledger.',
    not: 'This report was debated for six hours before the council voted.',
  },
  {
    reason: 'correction-note',
    where: 'edge',
    starts:
      'correction clarification editor editors note update updates updated change changes add adds correct corrects recast recasts write writes repeat repeats this',
    pattern:
      /^(?:(?:correction|clarification|editor['’]?s['’]? note|note to (?:editors|readers)|update|updates?|changes?|adds?|corrects?)\s*[:(–—]|\((?:adds?|updates?|corrects?|recasts?|writes? through|repeats?)\b|this (?:story|article) (?:was|has been) (?:corrected|updated|amended)).{0,300}$/i,
    example: '(Adds comment from the ministry, paragraph 4)',
  },
  {
    reason: 'subscription',
    where: 'anywhere',
    starts:
      'to please subscribe sign register log login donate support keep become get download enable turn try start already our subscribers for members premium you this newsletter newsletters the daily weekly morning free forward unsubscribe view manage buy order print e epaper',
    pattern:
      /^(?:(?:to |please )?(?:subscribe|sign up|register|log ?in|sign in|donate|support (?:us|our (?:journalism|work|independent)|(?:independent|quality|local) journalism)|keep us going|become a (?:member|subscriber|patron)|get (?:our|the|unlimited|full|breaking|daily) .{0,60}(?:newsletter|access|inbox|app|alerts?|edition)|download (?:our|the) .{0,40}app|get the app|enable notifications|turn on notifications|try (?:us|it) (?:free|for)|start your (?:free )?trial|already a (?:subscriber|member)|(?:our )?subscribers (?:can|may|get|only)|for subscribers|members only|premium content|you have \d+ (?:free )?articles?|this (?:article|story|content) is (?:for|only|reserved|available to)|newsletters?\b.{0,20}$|(?:our|the|daily|weekly|morning|free) newsletter|forward this (?:letter|newsletter|e-?mail|message)|unsubscribe|view (?:this e-?mail )?in (?:your )?browser|manage (?:your )?preferences|buy (?:this|a) (?:photo|print|copy)|order a copy|print edition|e-?paper))(?!\w).{0,220}$/i,
    example: 'Subscribe to CBD Premium',
    not: 'Subscribers to the state pension fund were told to register again.',
  },
  {
    reason: 'subscription',
    where: 'anywhere',
    starts: 'unlimited create access share enjoy get exclusive daily by continue receive for i your please',
    marks: ['aper, an electronic'],
    pattern:
      /^(?:(?=.{3,40} e-?paper, an electronic )[a-zÀ-ɏ]|unlimited (?:online|digital) access\b|create an account\b|access articles from\b|share your thoughts\b|enjoy (?:additional|more|unlimited) articles\b|get (?:e-?mail updates|the (?:latest|day['’]s|morning['’]s) [^.]{0,60}(?:inbox|columns|newsletter|news and|headlines))|exclusive articles (?:by|from)\b|daily puzzles\b|by signing up\b|continue (?:reading )?with (?:a|your) (?:free )?(?:account|subscription|trial)|receive (?:our|the|a) [^.]{0,50}(?:newsletter|inbox|alerts)|for (?:free )?(?:real[- ]time )?(?:breaking )?news alerts\b|i would like to (?:be e-?mailed|receive)|your e-?mail address\b|please enter (?:a|your) (?:valid )?e-?mail).{0,260}$/i,
    example: 'Unlimited digital access to The Harbour Mail and nine other papers with one account',
    not: 'Access articles of the treaty, on ports and canals, were the hardest to settle, the minister said.',
  },
  {
    reason: 'cookie-notice',
    where: 'anywhere',
    starts: 'we this by accept cookie manage reject your please javascript',
    pattern:
      /^(?:we (?:and our partners )?use cookies|this (?:web)?site uses cookies|by (?:continuing|using|clicking|accepting).{0,60}(?:cookies|terms|policy)|accept (?:all )?cookies|cookie (?:policy|settings|preferences)|manage cookies|accept all|reject all|your privacy|please enable javascript|javascript is (?:disabled|required)|your browser).{0,300}$/i,
    example: 'We use cookies to improve your experience.',
  },
  {
    reason: 'advertisement',
    where: 'anywhere',
    starts: 'advertisement advertisements advert ad ads sponsored promoted paid report remove story scroll article',
    pattern:
      /^[([]?(?:advertisements?|advert|ads?|sponsored(?: content| by .{0,40})?|promoted(?: content)?|paid (?:content|post)|ad feedback|report (?:this )?ad|remove ads|story continues below (?:this )?ad\w*|scroll to continue.{0,40}|article continues after ad\w*)[)\]]?\.?$/i,
    example: 'ADVERTISEMENT',
  },
  // pictures
  {
    reason: 'caption',
    where: 'anywhere',
    starts:
      'file main top cover lead stock handout photo photos picture pictures image images pic pics photograph photographs illustration graphic map video infographic caption credit in pictured above below',
    pattern:
      /^[([]?(?:(?:file |main |top |cover |lead |stock |handout )?(?:photos?|pictures?|images?|pics?|photographs?|illustration|graphic|map|video|infographic|caption|photo caption|picture caption|photo credit|image credit|credit|photo by|picture by|image by|photograph by|in the (?:photo|picture)|pictured|above|below)\s*(?:\([^)]{1,30}\)\s*)?(?::|\/|—|–|-(?= )|(?<=by))\s*\S|(?:file|handout) (?:photo|picture|image)\b(?!s? of (?:the|a)\b.{40,}\.$)|\[photo|\[image).{0,400}$/i,
    example: 'Photo: A guard of honour at Naypyidaw airport. (Handout)',
    not: 'Pictures of the handshake were shown on state television all evening.',
  },
  {
    reason: 'caption',
    where: 'anywhere',
    marks: [')', ']', 'mages', 'hoto', 'icture', 'andout'],
    pattern:
      /^(?=.*(?:[)\]]|images|picture|photo|handout|credit.{0,40}|(?:photo|photograph|picture): .{0,40}|(?:photo|picture|image)s? by .{2,40})\.?$)\S.{15,380}(?:[([](?:file(?: photo| picture| pic)?|handout|(?:photos?|pictures?|images?)(?: by|:|\/) ?.{1,60}|(?:AP|AFP|Reuters|EPA)(?: photo| picture)?\/[^()]{1,50}|.{1,40}(?:\/(?:getty images|afp|reuters|ap|epa|handout|file|pool)|via (?:ap|reuters|getty|afp))[^()]{0,40}|supplied|courtesy.{0,40})[)\]]|[.”"] ?(?:Getty Images|File picture|File photo|Handout|(?:Photo|Photograph|Picture): \S.{0,40})|[.”"] ?[—–-] ?(?:Photo|Picture|Image)s? by \S.{2,40})\.?$/i,
    example: 'The ferry terminal at Split on Sunday. (File photo)',
    not: 'The minister denied that the files had been leaked (photographs were published last week).',
  },
  // site furniture
  {
    reason: 'navigation',
    where: 'edge',
    starts:
      'back return go scroll jump skip top up home menu search close print login log sitemap advertise about contact careers help rss archive loading show load see view next previous older newer page # live watch listen breaking latest just edition',
    pattern:
      /^(?:(?:back|return|go|scroll) to (?:top|the top|home|homepage|main|news)|(?:jump|skip) to (?:content|navigation|main content)|top|up|home|menu|search|close|print|login|log in|sitemap|advertise|about us|contact us|careers|help|rss|archive|loading\.*|show more|load more|see all|view all|next|previous|older|newer|page \d+(?: of \d+)?|\d+ of \d+|live|watch live|listen live|breaking news|latest news|just in|edition:? .{2,30})$/i,
    example: 'Back to top',
    not: 'Top officials left the hall without a word',
  },
  {
    reason: 'service-line',
    where: 'edge',
    starts:
      'prayer weather tide tides exchange currency currencies forecast horoscope lottery traffic sunrise sunset temperature temperatures stock stocks market markets oil gold today',
    pattern:
      /^(?:prayer times?|weather|tides?|exchange rates?|currenc(?:y|ies)|forecast|horoscope|lottery|traffic|sunrise|sunset|temperatures?|stocks?|markets?|oil|gold|today['’]s (?:paper|weather|cartoon|crossword))\s*[:|–—-]\s*\S.{0,160}$/i,
    example: 'Prayer times: Fajr 5:08, Dhuhr 12:21',
    not: 'Weather and tides kept the rescue ship in port for a third day, the navy said.',
  },
  {
    reason: 'time-stamp',
    where: 'anywhere',
    starts: '# just yesterday today last updated',
    pattern:
      /^(?:(?:last )?updated \d{1,3} (?:minute|min|hour|day|week|month)s? ago|[([]?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,5}\)?)?[)\]]?|\d{1,3} (?:second|minute|min|hour|day|week)s? ago|(?:just now|yesterday|today),? ?(?:at )?\d{1,2}[:.]\d{2}.{0,10})$/i,
    example: '14:05 GMT',
  },
  {
    reason: 'contact',
    where: 'edge',
    starts: 'http https www e email tel phone fax twitter web website contact for',
    marks: ['@'],
    pattern:
      /^(?:\S{1,40}@\S{3,60}|(?:https?:\/\/|www\.)\S{3,200}|(?:e-?mail|tel|phone|fax|twitter|web|website|contact)\s*:\s*\S.{0,120}|for (?:more|further|media) (?:information|enquiries|inquiries|details|news|stories).{0,140}|for (?:the )?(?:latest|breaking) .{0,140})$/i,
    example: 'newsdesk@levant-ledger.example',
  },
  // how the text was made
  {
    reason: 'contributors',
    where: 'edge',
    starts:
      'additional further extra more reporting writing editing translation translated edited written text research production filming interview interviews compiled with the about words story photo photos picture pictures',
    marks: [' contributed ', ' reports from ', ' reported from ', ' reporting from '],
    pattern:
      /^[([]?(?:(?:additional |further |extra |more )?(?:reporting|writing|editing|translation|translated|edited|written|text|research|production|filming|interviews?)(?: and (?:writing|editing|reporting|photography|pictures|photos|research))? (?:by|in|from)\b|(?:editing|writing|reporting) by|edited by|translated by|compiled by|(?=.{3,62} contributed )[a-zÀ-ɏ][a-zÀ-ɏ .,’'-]{2,60} contributed (?:to|from)|(?:\S+ ){2,3}(?:reports|reported|is reporting) from \S+(?: \S+)?\.?$|with (?:additional )?(?:reporting|contributions?|assistance|help) (?:by|from)|the (?:writer|author) is|about the author|(?:text|words|story|photos?|pictures)(?: and (?:text|words|photos?|pictures))?\s*:)(?!\w).{0,300}$/i,
    example: '(Reporting by the Lima desk; editing by M. Quispe)',
    not: 'Reporting restrictions were lifted on Monday after an appeal by three newspapers, the court said.',
  },
  {
    reason: 'end-mark',
    where: 'edge',
    marks: ['#', '*', '_', '=', '-', '~', 'end', 'End', 'END', 'ore', 'ORE', '30', 'tbc', 'TBC'],
    pattern:
      /^[-–—\s*(/[]*(?:ends?(?: of (?:item|message|story|text))?|more|30|tbc|item ends|ends? ?(?:item)?|###+|#|\*{2,}|_{3,}|={3,}|-{3,}|~{3,}|(?:\* ?){2,})[-–—\s*)/\]]*$/i,
    example: '-ENDS-',
  },
  {
    reason: 'sign-off',
    where: 'tail',
    marks: ['/', '-', '\\'],
    pattern: /^[(/[]?(?:[a-z]{1,8}|[A-Z]{1,6})(?:[/\\-](?:[a-z]{1,4}|[A-Z]{1,4})){1,4}[)/\]]?$/,
    example: 'ngp/ab/cd',
    not: 'Yes/no votes were counted twice',
  },
  {
    reason: 'sign-off',
    where: 'tail',
    marks: ['/', '('],
    pattern: /^[(/[][a-z]{2,4}(?:[ /.,][a-z]{2,4}){0,3}[)/\]]$|^\/?[a-z]{2,3}\/$/,
    example: '(kr)',
  },
  {
    reason: 'sign-off',
    where: 'tail',
    marks: ['.'],
    pattern: /^(?:\(?end\)?\s*)?[a-z]{2}(?:\.[a-z]{2}){1,3}$/i,
    example: '(end) kn.rs.am',
    not: 'We met at 9 a.m.',
  },
  {
    reason: 'slug',
    where: 'edge',
    starts: 'bc am pm',
    pattern: /^(?:BC|AM|PM)-[\p{L}\d]+(?:-[\p{L}\d]+)*(?:,.{0,30})?$/u,
    example: 'BC-FERRY-TALKS',
    not: 'AM radio stations close',
  },
  {
    reason: 'word-count',
    where: 'edge',
    starts: '# word wordcount slug urgent bulletin flash embargo embargoed for not attention',
    pattern:
      /^(?:\d{2,5} words|word ?count:? ?\d{2,5}|slug:? ?\S.{0,60}|urgent|bulletin|flash|embargoed?\b.{0,80}|for immediate release|not for (?:publication|release).{0,80}|attention editors.{0,80})$/i,
    example: '412 words',
  },
];
