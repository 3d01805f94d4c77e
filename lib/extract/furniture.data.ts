/**
 * What page furniture says on news sites in English, as whole lines. General phrases only: no outlet, person or event belongs here.
 * Patterns are tried on a line without outer white space, ignoring case.
 */

/** Names on share bars and "follow us" rows; a line made of these and SHARE_WORDS alone is furniture. */
export const NETWORKS =
  'facebook twitter instagram pinterest linkedin tumblr reddit vkontakte vk telegram whatsapp youtube tiktok messenger viber wechat weibo snapchat threads bluesky mastodon flipboard pocket skype xing rss imessage';

/** Words that stand beside those names. */
export const SHARE_WORDS =
  'x share shares shared sharing on via to by e-mail email mail print copy link url save post tweet pin this article story page news follow us our us: and or more sms google line w/ the in new window opens click feed channel';

/** Buttons, links and labels that stand alone on a line. */
export const LABELS = [
  '(?:close |open |main |toggle )?(?:menu|navigation|nav|search|sidebar)',
  'skip to (?:main |the )?(?:content|navigation|menu|footer)',
  '(?:home|homepage|share|tweet|pin|pin it|print|copy link|copied!?|save|saved|save for later|bookmark|listen|follow|following|subscribe|subscribe now|sign in|sign up|log ?in|log ?out|register|donate|support us|contribute|join us|my account)',
  '(?:next|previous|prev|back|back to top|top|up|more|read more|read full story|see more|show more|show less|load more|view more|view all|see all|learn more|continue reading|keep reading|expand|close|cancel|submit|send|ok|got it|dismiss|play|pause|mute|watch|watch now|live|live updates)',
  '(?:like|dislike|love|angry|sad|funny|haha|wow|pray|care|laugh|happy|excited|surprised|sleepy|wink|thumbs? up|thumbs? down|upvote|downvote|reply|report|report (?:an error|ad)|flag|react)',
  '(?:shares?|views?|likes?|comments?|replies|a ?a|aa|font ?size)',
  '(?:advertisements?|advert|ads?|sponsored|promoted|paid content|partner content|story continues below(?: advertisement)?|article continues below(?: advertisement)?|scroll to continue(?: with content)?|- advertisement -|remove ads)',
  '(?:about|about us|contact|contact us|careers|jobs|advertise|advertise with us|advertisement|terms|terms (?:of (?:use|service)|and conditions|& conditions)|privacy|privacy policy|cookie policy|cookies?|cookie settings|sitemap|site map|imprint|accessibility|help|faqs?|press|newsletters?|e-?paper|rss feeds?|our team|editorial policy|corrections)',
  '(?:accept|accept all(?: cookies)?|reject|reject all|decline|deny|manage (?:preferences|cookies|choices|options)|i agree|agree|allow all|necessary only|customi[sz]e)',
  '(?:name|e-?mail|website|comment|message|your name|your e-?mail|search for:?|search\\.{3}|type your (?:email|comment).{0,20})\\s*\\*?',
  '(?:photos?|videos?|gallery|in pictures|graphics?|audio|podcasts?|transcript|listen to (?:this )?(?:article|story).{0,20}|play (?:audio|video)|watch (?:the )?video)',
  '(?:translate|select language|english|language|edition|change edition|dark mode|light mode|font size|a[-+]|text size|aa)\\s*[»+-]?',
  'opens in (?:a )?new (?:window|tab)',
];

/** Lines that begin or are built like furniture; the rest of the line may be anything. */
export const PATTERNS = [
  '(?:reading time|read time|estimated reading time)\\b.{0,30}',
  '(?:about )?\\d{1,3}\\s?-?\\s?min(?:ute)?s?\\.?(?: of)? read(?:ing)?(?: time)?.{0,20}',
  '(?:\\d[\\d.,]*\\s?[km]?|no|one)\\s(?:comments?|views?|shares?|likes?|reads?|replies|reactions?|votes?|followers?)\\b.{0,20}',
  '(?:comments?|views?|shares?|likes?|reads?|post views)\\s?:?\\s?\\(?\\d[\\d.,]*\\s?[km]?\\)?',
  '(?:photo|image|picture|video|photograph|illustration|graphic|file photo|photo credit|image credit|credits?|featured image|cover photo|screenshot|map)s?\\s?(?:by|credit|courtesy(?: of)?|source|from|via|taken by)?\\s?[:©|/].{0,120}',
  '(?:image|photo|media|video|picture) (?:source|caption|credits?|copyright)\\b.{0,300}',
  '\\[\\d{1,2}\\s?(?:/|of)\\s?\\d{1,2}\\].{0,500}',
  'advertisement\\s?[·|:–—-].{0,40}',
  '.{0,200}purchase licensing rights',
  '\\(?(?:reporting|writing|additional reporting|editing|compiled|edited) by\\b.{0,200}',
  '(?:published|edited|written|posted|reported) (?:by|on)\\s?:?',
  '-{2,}.{0,30}-{2,}',
  '(?:photo|image|picture|video|photograph|illustration|graphic)s?\\s(?:by|courtesy of|credit|via)\\s.{1,80}',
  '(?:source|via|credit)s?\\s?[:/]\\s?.{1,60}',
  "(?:read more|also read|read also|read next|related|see also|see more|watch|watch live|watch more|listen|more|must read|recommended|don[’']t miss|explained|explainer|in pictures|trending|up next|live|editor[’']s pick|from the archive|click here|more on this(?: story)?)\\s?[:|»>–—-]\\s?.{3,200}",
  '(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|keywords|labels|more on|in this (?:story|article)|related topics)\\s?:\\s?.{0,200}',
  '(?:home|homepage|front page)\\s?[»›>/|•·→\\\\]\\s?.{0,200}',
  '(?:©|\\(c\\)\\s|copyright\\b).{0,200}',
  '.{0,120}\\ball rights reserved\\b.{0,120}',
  '(?:powered|designed|developed|hosted|built|theme) by\\b.{0,60}',
  '(?:follow|like|join|find|connect with|subscribe to|stay connected with) (?:us|our)\\b.{0,160}',
  "(?:we[’']re social|stay connected|get in touch|connect with us|let[’']s connect)\\b.{0,60}",
  '(?:sign up|subscribe|register|join)(?: now| today| here| free)?\\s(?:for|to|and)\\b.{0,200}\\b(?:newsletters?|emails?|inbox|updates|alerts|channel|whatsapp|telegram|briefing|digest|account|notifications|app)\\b.{0,120}',
  '(?:get|receive|have)\\b.{0,80}\\b(?:in|to|into|straight to|delivered to) your (?:inbox|email|e-mail|phone|mailbox)\\b.{0,120}',
  '(?:download|get|install|try) (?:our|the)\\b.{0,40}\\bapp\\b.{0,120}',
  '(?:enter|type) your (?:e-?mail|name|comment|search)\\b.{0,120}',
  '(?:you can )?unsubscribe (?:at any time|anytime|here)\\b.{0,120}',
  'by (?:signing up|subscribing|continuing|clicking|submitting|registering|using (?:this|our))\\b.{0,60}\\b(?:you|agree|consent|accept)\\b.{0,200}',
  '.{0,120}\\b(?:we|this (?:web)?site|our (?:web)?site|our partners|we and our partners)\\s(?:may )?(?:uses?|stores?|places?)\\b.{0,40}\\bcookies\\b.{0,400}',
  '.{0,80}\\bwe value your privacy\\b.{0,400}',
  '.{0,120}\\bcookies? (?:policy|notice|settings|preferences|consent)\\b.{0,160}',
  'your e-?mail address will not be published\\b.{0,80}',
  'required fields are marked\\b.{0,20}',
  'save my name\\b.{0,120}',
  'notify me of\\b.{0,80}',
  '(?:you must|please) (?:be )?(?:log|logged|sign|signed|register)(?:ed)? ?(?:in)?\\b.{0,60}',
  'this site (?:uses|is protected by) (?:akismet|recaptcha)\\b.{0,160}',
  'learn how your comment data\\b.{0,80}',
  'type above and press enter\\b.{0,80}',
  'press (?:esc|enter)\\b.{0,60}',
  '(?:support|help (?:us )?fund|donate to) (?:our|us|independent|quality|local|free)\\b.{0,80}\\b(?:journalism|newsroom|reporting|work|today)\\b.{0,160}',
  'become a (?:member|patron|subscriber|supporter)\\b.{0,160}',
  '(?:thank you|thanks) for (?:reading|subscribing|signing up|visiting|your support)\\b.{0,160}',
  '(?:have|got|do you have) (?:a |any )?(?:tip|story|news tip|question|correction|confidential tip)s?\\b.{0,40}\\?.{0,160}',
  '(?:click|tap) (?:here|to|on)\\b.{0,120}',
  "(?:disclaimer|editor[’']s note on comments|comment policy|community guidelines)\\s?:.{0,400}",
  'the views expressed\\b.{0,80}\\b(?:author|writer|own)\\b.{0,120}',
  '(?:are you )?(?:using|please (?:turn off|disable)|turn off|disable) (?:an?|your) ad.?block(?:er)?\\b.{0,300}',
  'want (?:to see )?(?:fewer|no) ads\\b.{0,100}',
  'getting your .{0,40}(?:audio )?player ready.{0,10}',
  'loading\\b.{0,20}',
  'please enable javascript\\b.{0,80}',
  "you (?:have|'ve) (?:reached|read|used)\\b.{0,60}\\b(?:free|limit|articles?)\\b.{0,80}",
  '(?:already|not) a (?:subscriber|member)\\b.{0,60}',
  'leave a (?:reply|comment)\\b.{0,60}',
  'cancel reply',
  '(?:view|see|show|read|add|write|post) (?:all |a |your |the )?(?:\\d+ )?comments?\\b.{0,20}',
  '(?:an?|the) (?:error|verification email)\\b.{0,30}\\b(?:occurred|sent)\\b.{0,60}',
  '(?:share|tweet|pin|post|print|e-?mail|copy|send|save) (?:this|the|on|to|via|with|link|article|story|page)\\b.{0,40}',
];

/** Titles of boxes with other stories. The article may go on after them. */
export const ASIDES = [
  '(?:newsletter|newsletter sign[- ]?up|most recent newsletter|subscribe to (?:our )?newsletter|get our newsletter|stay (?:informed|updated|in the know|up to date).{0,30})',
  "(?:related|similar|further|additional|more|other|recommended|suggested|popular|featured|trending|latest|recent|top|most (?:read|viewed|popular|shared|recent)|hot|new|breaking|today[’']s top)\\s(?:posts?|articles?|stor(?:y|ies)|news|content|reads?|reading|topics?|videos?|headlines?|coverage|links|picks|updates|from .{2,40})",
  '(?:related|trending|trending now|popular|popular now|featured|recommended|recommended for you|recommended by.{0,30}|most read|most viewed|most popular|most shared|latest|up next|read next|next up|what to read next|must reads?|top picks)',
  '(?:you (?:may|might|will|could)(?: also)? (?:like|love|enjoy|be interested in|have missed|want to read)|you also might like|we recommend|picked for you|just for you|for you|people also read|others also read|readers also liked)',
  "(?:don[’']t miss(?: (?:it|this|out))?|in case you missed it|icymi|in other news|elsewhere on.{0,30}|also in (?:the )?news|around the web|from around the web|from the web|from our partners|promoted stories|sponsored (?:content|stories|links|posts))",
  "(?:editor[’']?s[’']? (?:picks?|choice)|staff picks?|our picks|the latest|just in|breaking news|live now|on the radar|headlines)",
  '(?:more (?:from|in|on|about|by)\\s.{2,60}|also on\\s.{2,40}|read more (?:from|on|about)\\s.{2,60}|latest (?:from|in)\\s.{2,40})',
];

/** Titles of what stands below an article for good: comments, author boxes, archives, footers. Nothing after them is the article. */
export const ENDINGS = [
  'leave a (?:reply|comment).{0,40}',
  '(?:post|add|write) (?:a|your) comment.{0,20}',
  '(?:\\d[\\d.,]*\\s)?comments?(?:\\s?\\(?\\d[\\d.,]*\\)?)?',
  '(?:join the (?:conversation|discussion)|reader (?:interactions|comments)|have your say)',
  '(?:about (?:the )?(?:authors?|writers?)|author bio|meet the author|written by the author|about us|about this site)',
  '(?:post navigation|previous (?:post|article|story)|next (?:post|article|story))\\s?:?.{0,160}',
  '(?:popular posts|recent posts|recent comments|archives|categories|tag cloud|blogroll|quick links|useful links|site links|our network)',
  '(?:©|\\(c\\)\\s|copyright\\b).{0,200}',
  '(?:cookie (?:notice|policy|consent)|privacy (?:policy|overview|preference cent(?:er|re)))',
];

/** Section names of news sites. Above the text they are a label, not a heading of the article. */
export const SECTIONS =
  'news world politics sports sport business opinion war culture lifestyle technology tech science health entertainment local national international global regional economy economics finance markets travel food education environment climate video videos photos companies company analysis feature features editorial investigations society crime weather arts style media europe asia africa americas america australia middle east uk us u.s. usa conflict conflicts defense defence military security law justice cities life money energy transport breaking exclusive live updates top latest home headlines community';

/** Words in names of outlets; a short line at the very top that has one names the site. */
export const OUTLET_WORDS =
  'tv news times post herald tribune daily gazette journal chronicle radio press observer telegraph standard mirror star sun mail today wire online media broadcasting network courier dispatch examiner inquirer ledger record register review sentinel weekly bulletin argus echo express globe independent messenger reporter advertiser voice watch insider monitor world digest fm channel';
