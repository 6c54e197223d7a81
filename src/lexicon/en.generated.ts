// Generated from the YAML files beside it by `npm run generate`. Do not edit.
export const en = {
 "aliases": {
  "open-source": {
   "terms": [
    "open source",
    "open-source",
    "OSS",
    "FOSS",
    "open source software",
    "open-source software"
   ],
   "patterns": []
  },
  "closed-source": {
   "terms": [
    "closed source",
    "closed-source",
    "proprietary",
    "proprietary software",
    "closed source software"
   ],
   "patterns": []
  },
  "postgresql": {
   "terms": [
    "PostgreSQL",
    "Postgres",
    "PG",
    "pgsql"
   ],
   "patterns": []
  },
  "mongodb": {
   "terms": [
    "MongoDB",
    "Mongo"
   ],
   "patterns": []
  },
  "elasticsearch": {
   "terms": [
    "Elasticsearch",
    "ES",
    "Elastic"
   ],
   "patterns": []
  },
  "kubernetes": {
   "terms": [
    "Kubernetes",
    "K8s"
   ],
   "patterns": []
  },
  "javascript": {
   "terms": [
    "JavaScript",
    "JS"
   ],
   "patterns": []
  },
  "typescript": {
   "terms": [
    "TypeScript",
    "TS"
   ],
   "patterns": []
  },
  "golang": {
   "terms": [
    "Go",
    "Golang"
   ],
   "patterns": []
  },
  "python": {
   "terms": [
    "Python"
   ],
   "patterns": []
  },
  "rust": {
   "terms": [
    "Rust",
    "Rustlang"
   ],
   "patterns": []
  },
  "java": {
   "terms": [
    "Java"
   ],
   "patterns": []
  },
  "csharp": {
   "terms": [
    "C#",
    "CSharp"
   ],
   "patterns": []
  },
  "cpp": {
   "terms": [
    "C++",
    "CPP"
   ],
   "patterns": []
  },
  "vue": {
   "terms": [
    "Vue",
    "Vue.js",
    "VueJS"
   ],
   "patterns": []
  },
  "react": {
   "terms": [
    "React",
    "React.js",
    "ReactJS"
   ],
   "patterns": []
  },
  "angular": {
   "terms": [
    "Angular",
    "AngularJS"
   ],
   "patterns": []
  },
  "svelte": {
   "terms": [
    "Svelte",
    "SvelteKit"
   ],
   "patterns": []
  },
  "next": {
   "terms": [
    "Next.js",
    "NextJS",
    "Next"
   ],
   "patterns": []
  },
  "nuxt": {
   "terms": [
    "Nuxt",
    "Nuxt.js",
    "NuxtJS"
   ],
   "patterns": []
  },
  "node": {
   "terms": [
    "Node.js",
    "NodeJS",
    "Node"
   ],
   "patterns": []
  },
  "tailwind": {
   "terms": [
    "Tailwind CSS",
    "Tailwind",
    "TailwindCSS"
   ],
   "patterns": []
  },
  "wordpress": {
   "terms": [
    "WordPress",
    "WP"
   ],
   "patterns": []
  },
  "machine-learning": {
   "terms": [
    "machine learning",
    "ML"
   ],
   "patterns": []
  },
  "llm": {
   "terms": [
    "large language model",
    "large language models",
    "LLM",
    "LLMs"
   ],
   "patterns": []
  },
  "rest": {
   "terms": [
    "REST",
    "RESTful",
    "RESTful API",
    "REST API",
    "REST APIs"
   ],
   "patterns": []
  },
  "graphql": {
   "terms": [
    "GraphQL",
    "GraphQL API"
   ],
   "patterns": []
  },
  "grpc": {
   "terms": [
    "gRPC",
    "gRPC API"
   ],
   "patterns": []
  },
  "websocket": {
   "terms": [
    "WebSocket",
    "WebSockets"
   ],
   "patterns": []
  },
  "sse": {
   "terms": [
    "Server-Sent Events",
    "SSE"
   ],
   "patterns": []
  },
  "rdbms": {
   "terms": [
    "relational database",
    "relational databases",
    "RDBMS"
   ],
   "patterns": []
  },
  "nosql": {
   "terms": [
    "NoSQL",
    "NoSQL database",
    "NoSQL databases",
    "non-relational database",
    "non-relational databases"
   ],
   "patterns": []
  },
  "sql": {
   "terms": [
    "SQL",
    "SQL database",
    "SQL databases"
   ],
   "patterns": []
  },
  "monolith": {
   "terms": [
    "monolith",
    "monoliths",
    "monolithic architecture",
    "monolithic"
   ],
   "patterns": []
  },
  "microservices": {
   "terms": [
    "microservices",
    "microservice",
    "microservice architecture",
    "microservices architecture"
   ],
   "patterns": []
  },
  "serverless": {
   "terms": [
    "serverless",
    "serverless architecture"
   ],
   "patterns": []
  },
  "virtual-machine": {
   "terms": [
    "virtual machine",
    "virtual machines",
    "VM",
    "VMs"
   ],
   "patterns": []
  },
  "container": {
   "terms": [
    "container",
    "containers"
   ],
   "patterns": []
  },
  "on-premises": {
   "terms": [
    "on-premises",
    "on-premise",
    "on-prem",
    "self-hosted"
   ],
   "patterns": []
  },
  "cloud": {
   "terms": [
    "cloud",
    "the cloud",
    "public cloud"
   ],
   "patterns": []
  },
  "electric-car": {
   "terms": [
    "electric car",
    "electric cars",
    "EV",
    "EVs",
    "electric vehicle",
    "electric vehicles"
   ],
   "patterns": []
  },
  "petrol-car": {
   "terms": [
    "petrol car",
    "petrol cars",
    "gas car",
    "gas cars",
    "gasoline car",
    "gasoline cars",
    "ICE car",
    "combustion car"
   ],
   "patterns": []
  },
  "remote-work": {
   "terms": [
    "remote work",
    "working from home",
    "WFH",
    "remote working"
   ],
   "patterns": []
  },
  "office-work": {
   "terms": [
    "office work",
    "in-office",
    "on-site work",
    "working in an office"
   ],
   "patterns": []
  },
  "e-book": {
   "terms": [
    "e-book",
    "e-books",
    "ebook",
    "ebooks"
   ],
   "patterns": []
  },
  "print-book": {
   "terms": [
    "print book",
    "print books",
    "paper book",
    "paper books",
    "printed books"
   ],
   "patterns": []
  },
  "virtual-reality": {
   "terms": [
    "virtual reality",
    "VR"
   ],
   "patterns": []
  },
  "augmented-reality": {
   "terms": [
    "augmented reality",
    "AR"
   ],
   "patterns": []
  },
  "github": {
   "terms": [
    "GitHub",
    "GH"
   ],
   "patterns": []
  },
  "visual-studio-code": {
   "terms": [
    "Visual Studio Code",
    "VS Code",
    "VSCode"
   ],
   "patterns": []
  },
  "intellij": {
   "terms": [
    "IntelliJ IDEA",
    "IntelliJ",
    "IDEA"
   ],
   "patterns": []
  },
  "rabbitmq": {
   "terms": [
    "RabbitMQ",
    "Rabbit"
   ],
   "patterns": []
  },
  "kafka": {
   "terms": [
    "Apache Kafka",
    "Kafka"
   ],
   "patterns": []
  },
  "spark": {
   "terms": [
    "Apache Spark",
    "Spark"
   ],
   "patterns": []
  },
  "flink": {
   "terms": [
    "Apache Flink",
    "Flink"
   ],
   "patterns": []
  },
  "hadoop": {
   "terms": [
    "Apache Hadoop",
    "Hadoop"
   ],
   "patterns": []
  },
  "zookeeper": {
   "terms": [
    "ZooKeeper",
    "Apache ZooKeeper",
    "ZK"
   ],
   "patterns": []
  },
  "aws": {
   "terms": [
    "AWS",
    "Amazon Web Services"
   ],
   "patterns": []
  },
  "gcp": {
   "terms": [
    "GCP",
    "Google Cloud",
    "Google Cloud Platform"
   ],
   "patterns": []
  },
  "azure": {
   "terms": [
    "Azure",
    "Microsoft Azure"
   ],
   "patterns": []
  },
  "aliyun": {
   "terms": [
    "Alibaba Cloud",
    "Aliyun"
   ],
   "patterns": []
  },
  "macos": {
   "terms": [
    "macOS",
    "Mac OS",
    "OS X",
    "Mac"
   ],
   "patterns": []
  },
  "windows": {
   "terms": [
    "Windows",
    "Microsoft Windows"
   ],
   "patterns": []
  },
  "linux": {
   "terms": [
    "Linux",
    "GNU/Linux"
   ],
   "patterns": []
  },
  "ios": {
   "terms": [
    "iOS",
    "iPhone"
   ],
   "patterns": []
  },
  "android": {
   "terms": [
    "Android"
   ],
   "patterns": []
  },
  "lsm-tree": {
   "terms": [
    "LSM tree",
    "LSM-tree",
    "LSM"
   ],
   "patterns": []
  },
  "b-tree": {
   "terms": [
    "B-tree",
    "B tree"
   ],
   "patterns": []
  },
  "gpl": {
   "terms": [
    "GPL",
    "GNU General Public License"
   ],
   "patterns": []
  },
  "mit-license": {
   "terms": [
    "MIT license",
    "MIT"
   ],
   "patterns": []
  },
  "apache-license": {
   "terms": [
    "Apache License 2.0",
    "Apache 2.0",
    "Apache-2.0",
    "Apache License"
   ],
   "patterns": []
  },
  "agile": {
   "terms": [
    "Agile",
    "agile development",
    "agile methodology"
   ],
   "patterns": []
  },
  "waterfall": {
   "terms": [
    "Waterfall",
    "waterfall model",
    "waterfall method"
   ],
   "patterns": []
  }
 },
 "boilerplate": {
  "contents-heading": {
   "terms": [
    "table of contents",
    "contents",
    "on this page",
    "in this article",
    "in this post",
    "jump to",
    "jump to section",
    "toc",
    "what's inside"
   ],
   "patterns": []
  },
  "related-heading": {
   "terms": [
    "related posts",
    "related articles",
    "related stories",
    "related reading",
    "related content",
    "recommended reading",
    "recommended for you",
    "recommended articles",
    "you may also like",
    "you might also like",
    "you may also enjoy",
    "more from this author",
    "more articles",
    "more stories",
    "more from the blog",
    "read next",
    "up next",
    "latest posts",
    "latest articles",
    "recent posts",
    "popular posts",
    "trending now",
    "most popular",
    "keep reading",
    "what to read next",
    "leave a comment",
    "leave a reply",
    "recent comments",
    "post a comment"
   ],
   "patterns": []
  },
  "placeholder": {
   "terms": [
    "image",
    "image description",
    "featured image",
    "enter image description here",
    "image caption",
    "press enter or click to view image in full size",
    "advertisement",
    "sponsored",
    "copy code",
    "loading",
    "play video"
   ],
   "patterns": []
  },
  "button": {
   "terms": [
    "share",
    "share this article",
    "share this post",
    "share this",
    "share on twitter",
    "share on x",
    "share on facebook",
    "share on linkedin",
    "tweet",
    "tweet this",
    "like",
    "likes",
    "follow",
    "following",
    "subscribe",
    "subscribe now",
    "sign up",
    "sign in",
    "log in",
    "register",
    "listen",
    "save",
    "bookmark",
    "copy link",
    "print",
    "email",
    "facebook",
    "twitter",
    "linkedin",
    "reddit",
    "whatsapp",
    "pinterest",
    "comment",
    "comments",
    "add comment",
    "reply",
    "report",
    "clap",
    "respond",
    "back to top",
    "skip to content",
    "skip to main content",
    "read more",
    "see more",
    "show more",
    "open in app",
    "get the app",
    "menu",
    "search",
    "get started",
    "accept all cookies",
    "accept cookies",
    "previous",
    "next",
    "previous post",
    "next post",
    "buy me a coffee",
    "upgrade"
   ],
   "patterns": [
    "[0-9][0-9,.]*[km]? (?:likes?|claps?|comments?|shares?|responses?|replies|followers)",
    "no comments(?: yet)?"
   ]
  },
  "byline": {
   "terms": [],
   "patterns": [
    "^(?:written |posted |published )?by [a-z][a-z.' -]{1,40}",
    "(?:author|authors|editor|posted in|filed under|category|categories|tags|source) ?:",
    "[0-9]+[ -]?min(?:ute)?s? read",
    "[0-9][0-9,.]*[km]? (?:views?|reads?)(?![a-z])",
    "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)[.]? [0-9]{1,2},? (?:19|20)[0-9]{2}",
    "[0-9]{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)[.]?,? (?:19|20)[0-9]{2}",
    "(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}",
    "(?:published|posted|updated|last updated|last modified|modified)(?: on| at)?:? ?(?=[0-9a-z])"
   ]
  },
  "views": {
   "terms": [],
   "patterns": [
    "[0-9]+[ -]?min(?:ute)?s? read(?![a-z])",
    "[0-9][0-9,.]*[km]? views(?![a-z])"
   ]
  },
  "dateline": {
   "terms": [],
   "patterns": [
    "^(?:first )?(?:published|posted|updated|last updated|last modified|modified|edited)(?: on| at)?:? ?[a-z]{0,9}[.]? ?[0-9][a-z0-9 ,.:/-]{3,30}$"
   ]
  },
  "notice": {
   "terms": [],
   "patterns": [
    "all rights reserved",
    "originally (?:published|appeared|posted) (?:at|on|in)(?![a-z])",
    "this (?:article|post|story) (?:was )?(?:first|originally) (?:published|appeared)",
    "republished with permission",
    "no part of this (?:article|publication|site) may be",
    "(?:©|[(]c[)]|copyright) ?(?:©|[(]c[)])? ?(?:19|20)[0-9]{2}",
    "this site uses (?:akismet|cookies)",
    "we use cookies",
    "by (?:clicking|subscribing|signing up).{0,40}you agree",
    "(?:privacy policy|terms of (?:service|use)).{0,20}(?:privacy policy|terms of (?:service|use)|cookie)",
    "views expressed (?:here|in this (?:article|post)|are (?:those|solely))",
    "affiliate (?:links|commission)"
   ]
  },
  "invitation": {
   "terms": [],
   "patterns": [
    "(?:subscribe|sign up) (?:to|for) (?:our|my|the) (?:free )?(?:newsletter|blog|mailing list|channel|updates)",
    "follow (?:me|us) on(?![a-z])",
    "join (?:our|the|my) (?:newsletter|mailing list)",
    "enjoyed this (?:article|post)",
    "get (?:our|the) (?:latest|newsletter).{0,30}inbox",
    "share this (?:article|post) (?:with|on)(?![a-z])"
   ]
  },
  "no-title": {
   "terms": [],
   "patterns": [
    "(?:as follows|following|including|such as|for example|namely)$",
    "^(?:figure|fig[.]?|table|listing|photo|image) [0-9]"
   ]
  },
  "closing-heading": {
   "terms": [
    "conclusion",
    "conclusions",
    "summary",
    "final thoughts",
    "the bottom line",
    "bottom line",
    "verdict",
    "the verdict",
    "final verdict",
    "wrapping up",
    "wrap up",
    "takeaways",
    "key takeaways",
    "references",
    "further reading",
    "faq",
    "faqs",
    "appendix",
    "introduction",
    "overview",
    "background"
   ],
   "patterns": []
  }
 },
 "claims-absolute": {
  "must": {
   "terms": [
    "always",
    "never",
    "completely",
    "fully",
    "entirely",
    "totally",
    "absolutely",
    "every",
    "everything",
    "everywhere",
    "everyone",
    "any",
    "all",
    "anywhere",
    "impossible",
    "impossible to",
    "not supported",
    "unsupported",
    "does not support",
    "do not support",
    "doesn't support",
    "don't support",
    "not possible",
    "cannot",
    "can't",
    "can not",
    "lacks support",
    "lacks",
    "guarantee",
    "guarantees",
    "guaranteed",
    "guaranteeing",
    "ensures",
    "ensure",
    "without any",
    "no way to",
    "no support",
    "not available",
    "no longer",
    "flawlessly",
    "seamlessly",
    "perfectly",
    "strictly",
    "zero-downtime",
    "zero downtime",
    "no one",
    "nobody",
    "nothing",
    "none of",
    "in all cases",
    "under all circumstances",
    "without exception",
    "inevitably",
    "undoubtedly",
    "certainly",
    "unlimited",
    "infinitely",
    "must be",
    "only supports",
    "only works",
    "only support",
    "only available",
    "only runs",
    "solely",
    "exclusively",
    "does not",
    "doesn't",
    "do not",
    "unmaintained",
    "deprecated",
    "abandoned",
    "unable to",
    "requires",
    "eliminates",
    "prevents"
   ],
   "patterns": [
    "(?<![a-z\\d])100\\s?%|(?<![a-z])zero[- ][a-z]{1,24}",
    "\\bno\\s(?:[a-z-]{1,24}\\s){0,2}(?:required|needed|necessary|support|chance|delay|overhead|downtime|cost|risk|need)\\b"
   ]
  },
  "weak": {
   "terms": [
    "only",
    "no",
    "not",
    "must",
    "has to",
    "have to",
    "needs to",
    "need to",
    "without",
    "isn't",
    "aren't",
    "is not",
    "are not",
    "require",
    "required",
    "lack",
    "missing",
    "mandatory",
    "each",
    "instantly",
    "prevent",
    "eliminate",
    "won't",
    "will not",
    "wherever",
    "exactly",
    "entire"
   ],
   "patterns": []
  },
  "exempt": {
   "terms": [
    "not only",
    "at all",
    "all in all",
    "after all",
    "above all",
    "first of all",
    "all of a sudden",
    "not all",
    "not every",
    "not always",
    "not any",
    "if any",
    "in any case",
    "at any time",
    "all the best",
    "almost always",
    "not necessarily",
    "if you cannot",
    "if you can't",
    "if it doesn't",
    "that being said",
    "no matter",
    "all these",
    "all of these",
    "all of the above",
    "all three",
    "all four",
    "any questions",
    "no doubt",
    "anything else",
    "any of these",
    "no silver bullet",
    "doesn't mean",
    "does not mean",
    "don't forget",
    "do not forget",
    "all about",
    "nothing but",
    "any of the",
    "if you don't",
    "if you do not",
    "you don't need",
    "you do not need",
    "don't worry",
    "make sure",
    "ensure that you",
    "to ensure",
    "everything you need",
    "all you need"
   ],
   "patterns": []
  }
 },
 "claims-attribution": {
  "must": {
   "terms": [
    "studies show",
    "studies have shown",
    "studies suggest",
    "studies indicate",
    "research shows",
    "research suggests",
    "research indicates",
    "research has shown",
    "surveys show",
    "data shows",
    "data indicates",
    "data suggests",
    "statistics show",
    "reports suggest",
    "reports show",
    "experts say",
    "experts believe",
    "experts agree",
    "experts recommend",
    "critics say",
    "critics argue",
    "critics claim",
    "it is said",
    "it is believed",
    "it is claimed",
    "it is known",
    "it is thought",
    "it is often said",
    "it is widely",
    "it is generally",
    "it is commonly",
    "it is considered",
    "it is argued",
    "it is estimated",
    "it is reported",
    "it is rumored",
    "is said to",
    "are said to",
    "was said to",
    "said to be",
    "said to have",
    "is believed to",
    "are believed to",
    "was believed to",
    "believed to be",
    "believed to have",
    "is thought to",
    "are thought to",
    "thought to be",
    "thought to have",
    "is rumored",
    "rumored to",
    "is reputed",
    "reputed to",
    "reputedly",
    "allegedly",
    "reportedly",
    "supposedly",
    "purportedly",
    "is reported to",
    "reported to be",
    "claims to",
    "claim to",
    "claims to be",
    "claimed to be",
    "claimed that",
    "is known for",
    "known to be",
    "widely loved",
    "widely known",
    "widely believed",
    "widely considered",
    "widely regarded",
    "widely accepted",
    "widely recognized",
    "widely recognised",
    "widely seen",
    "widely used",
    "generally considered",
    "generally regarded",
    "generally accepted",
    "generally believed",
    "generally agreed",
    "commonly believed",
    "commonly considered",
    "commonly known",
    "often considered",
    "often regarded",
    "often cited",
    "often described",
    "often seen as",
    "often referred",
    "often called",
    "sometimes considered",
    "sometimes called",
    "sometimes referred",
    "considered by",
    "regarded as",
    "considered to be",
    "is considered",
    "are considered",
    "was considered",
    "were considered",
    "is regarded",
    "seen by many",
    "by many",
    "everyone knows",
    "as everyone knows",
    "needless to say",
    "it is well known",
    "well known that",
    "well-known fact",
    "critically acclaimed",
    "some say",
    "some claim",
    "some argue",
    "some believe",
    "some consider",
    "some feel",
    "some think",
    "some suggest",
    "many say",
    "many claim",
    "many argue",
    "many believe",
    "many consider",
    "many feel",
    "many think",
    "others say",
    "others believe",
    "others argue",
    "others claim",
    "others consider",
    "others feel",
    "others think",
    "people say",
    "people think",
    "people believe",
    "rumors",
    "legend has it",
    "tradition holds",
    "according to some",
    "according to many",
    "according to legend",
    "according to tradition",
    "according to various",
    "according to several",
    "according to other",
    "sources say",
    "sources claim",
    "various sources",
    "legends",
    "speculated",
    "speculation",
    "it has been suggested",
    "it has been argued",
    "it has been said",
    "it has been claimed",
    "has been described as",
    "have been described as",
    "been called",
    "been considered",
    "been criticized",
    "been praised",
    "has been suggested",
    "been accused",
    "conventional wisdom",
    "popular belief",
    "common belief",
    "contrary to"
   ],
   "patterns": [
    "\\b(?:many|most|some|several|numerous|various|few|certain|countless|other|more and more|a number of|the majority of|a lot of|plenty of)\\s(?:of\\s(?:the|its|these|those)\\s)?(?:[a-z-]{1,24}\\s){0,2}(?:people|users|developers|programmers|engineers|experts|scholars|critics|companies|teams|organizations|organisations|observers|analysts|historians|scientists|researchers|authors|writers|fans|commentators|sources|reviewers|academics|authorities|theorists|linguists|individuals|residents|players|supporters|opponents|proponents|tools)\\s(?:today\\s)?(?:[a-z]{1,12}ly\\s)?(?:say|said|claim|claimed|believe|believed|think|thought|argue|argued|agree|agreed|consider|considered|regard|regarded|feel|felt|prefer|love|like|suggest|suggested|insist|recommend|see|saw|find|found|hold|view|viewed|describe|described|assert|asserted|contend|maintain|note|noted|complain|criticize|have|would|speculate)",
    "\\b(?:sentry|telemetry|usage|internal|customer|user)\\s(?:data|feedback|reports?)\\s(?:show|shows|indicate|indicates|suggest|suggests)",
    "\\bsome\\s(?:of\\s(?:the|its|his|her|their|these)\\s)?(?:[a-z-]{1,20})\\s(?:say|claim|believe|argue|consider|think|suggest)"
   ]
  },
  "weak": {
   "terms": [
    "people",
    "commonly",
    "widely",
    "popularly",
    "generally",
    "famous",
    "famously",
    "well-known",
    "well known",
    "notable",
    "renowned",
    "noted for",
    "notorious",
    "arguably",
    "apparently",
    "obviously",
    "clearly",
    "of course",
    "typically"
   ],
   "patterns": []
  },
  "exempt": {
   "terms": [
    "also known as",
    "known as",
    "better known as",
    "formerly known as",
    "is called",
    "are called"
   ],
   "patterns": []
  }
 },
 "claims-causal": {
  "should": {
   "terms": [
    "because of",
    "due to",
    "leads to",
    "leading to",
    "results in",
    "resulting in",
    "causes",
    "caused by",
    "thanks to",
    "therefore",
    "thus",
    "hence",
    "as a result",
    "this means",
    "which means",
    "owing to",
    "since it"
   ],
   "patterns": []
  }
 },
 "claims-comparative": {
  "must": {
   "terms": [
    "faster",
    "slower",
    "cheaper",
    "smaller",
    "larger",
    "bigger",
    "higher",
    "lower",
    "shorter",
    "longer",
    "greater",
    "safer",
    "quicker",
    "more secure",
    "less secure",
    "more expensive",
    "less expensive",
    "more reliable",
    "less reliable",
    "more efficient",
    "less efficient",
    "more performant",
    "more cost-effective",
    "more affordable",
    "costs more",
    "costs less",
    "outperform",
    "outperforms",
    "outperformed",
    "outpaces",
    "outperforming",
    "beats",
    "surpasses",
    "surpass",
    "exceeds",
    "outweighs",
    "outweigh",
    "superior to",
    "inferior to",
    "more memory",
    "less memory",
    "more resources",
    "fewer resources",
    "less resource",
    "more storage",
    "fewer",
    "less code",
    "more code",
    "less time",
    "more time",
    "more boilerplate",
    "less boilerplate",
    "more stable",
    "less stable",
    "more mature",
    "less mature",
    "more popular",
    "less popular",
    "more scalable",
    "less scalable",
    "more complex than",
    "simpler than",
    "easier than",
    "better than",
    "worse than",
    "stronger than",
    "weaker than",
    "lags behind",
    "falls behind",
    "ahead of",
    "twice as fast"
   ],
   "patterns": [
    "\\b(?:more|less|fewer)\\s(?:[a-z-]{1,24}\\s){1,3}than\\b(?!\\s(?:just|one|a|an|enough|ever|likely|happy|\\d))",
    "\\b(?:as\\s(?:[a-z-]{1,24})\\sas\\b(?!\\s(?:possible|well|long|soon|far|you|needed|if)))",
    "\\bmore risk\\b|\\bless risk\\b|\\bmore vulnerabilit"
   ]
  },
  "should": {
   "terms": [
    "better",
    "worse",
    "easier",
    "harder",
    "simpler",
    "stronger",
    "weaker",
    "richer",
    "cleaner",
    "lighter",
    "heavier",
    "steeper",
    "smoother",
    "friendlier",
    "tighter",
    "deeper",
    "broader",
    "wider",
    "finer",
    "nicer",
    "cooler",
    "newer",
    "older",
    "less",
    "compared to",
    "compared with",
    "in comparison",
    "in contrast",
    "by contrast",
    "unlike",
    "prefer",
    "prefers",
    "preferred over",
    "similar to",
    "equal to",
    "comparable to",
    "same as",
    "superior",
    "inferior",
    "than"
   ],
   "patterns": [
    "\\b(?:more|less)\\s[a-z-]{4,24}"
   ]
  },
  "exempt": {
   "terms": [
    "more than one",
    "more information",
    "more details",
    "more on",
    "learn more",
    "read more",
    "more about",
    "no more",
    "no longer",
    "any longer",
    "sooner or later",
    "more or less",
    "lower case",
    "lowercase",
    "lower-level",
    "higher-level",
    "higher level",
    "lower level",
    "other than",
    "rather than later",
    "greater than or equal",
    "less than or equal",
    "longer-term",
    "better yet",
    "for better or worse",
    "know better",
    "once more",
    "what is more",
    "what's more",
    "higher-order",
    "higher education",
    "lower bound",
    "find more"
   ],
   "patterns": []
  }
 },
 "claims-evaluative": {
  "should": {
   "terms": [
    "easy",
    "easily",
    "simple",
    "simply",
    "straightforward",
    "powerful",
    "flexible",
    "flexibility",
    "robust",
    "great",
    "good",
    "excellent",
    "rich",
    "mature",
    "stable",
    "reliable",
    "reliability",
    "lightweight",
    "fast",
    "quick",
    "quickly",
    "slow",
    "efficient",
    "efficiently",
    "effective",
    "scalable",
    "secure",
    "strong",
    "extensive",
    "comprehensive",
    "intuitive",
    "modern",
    "elegant",
    "clean",
    "readable",
    "user-friendly",
    "beginner-friendly",
    "well-documented",
    "well-established",
    "well-suited",
    "active",
    "actively",
    "vibrant",
    "large community",
    "large ecosystem",
    "popular",
    "high",
    "low",
    "minimal",
    "small",
    "heavy",
    "bloated",
    "complex",
    "complexity",
    "complicated",
    "difficult",
    "difficulty",
    "hard",
    "steep",
    "limited",
    "limitation",
    "limits",
    "restricted",
    "restrictive",
    "poor",
    "expensive",
    "costly",
    "cheap",
    "verbose",
    "cumbersome",
    "tedious",
    "painful",
    "hassle",
    "confusing",
    "inconsistent",
    "overhead",
    "overkill",
    "risk",
    "risky",
    "vulnerable",
    "improves",
    "improve",
    "improving",
    "reduces",
    "reduce",
    "reducing",
    "increases",
    "increase",
    "increasing",
    "saves",
    "save",
    "simplifies",
    "simplify",
    "enables",
    "avoids",
    "prevents",
    "promotes",
    "crucial",
    "significant",
    "significantly",
    "greatly",
    "ideal",
    "perfect",
    "suitable",
    "suited",
    "best suited",
    "good fit",
    "better suited",
    "great for",
    "good for",
    "bad for",
    "greater control",
    "full control",
    "challenging",
    "challenge",
    "freedom",
    "dependency",
    "lock-in",
    "steep learning curve",
    "learning curve",
    "productive",
    "productivity",
    "performance",
    "performant",
    "enterprise-grade",
    "production-grade",
    "production-ready",
    "ready-to-use",
    "streamlined",
    "consistent",
    "clear",
    "strange",
    "beneficial",
    "benefit",
    "benefits",
    "advantage",
    "advantages",
    "drawback",
    "disadvantage",
    "nice",
    "useful",
    "helpful",
    "convenient",
    "widely",
    "extremely",
    "very",
    "highly",
    "truly",
    "relatively",
    "quite",
    "too",
    "seamless",
    "effortless",
    "smooth",
    "natural",
    "tightly",
    "loosely",
    "permissive",
    "freely",
    "unlimited",
    "almost"
   ],
   "patterns": []
  }
 },
 "claims-fact": {
  "must": {
   "terms": [
    "founded",
    "founder",
    "acquired",
    "acquisition",
    "invented",
    "headquartered",
    "was released",
    "were released",
    "first released",
    "was created",
    "was developed",
    "were developed",
    "was introduced",
    "was launched",
    "was announced",
    "initially developed",
    "originally developed",
    "originally created",
    "originally built",
    "is maintained by",
    "are maintained by",
    "maintained by",
    "developed by",
    "created by",
    "backed by",
    "designed by",
    "written by",
    "built by",
    "owned by",
    "sponsored by",
    "funded by",
    "is used by",
    "used by companies",
    "donated to",
    "graduated",
    "joined the",
    "discontinued",
    "end of life",
    "end-of-life",
    "sued",
    "lawsuit",
    "patent",
    "patents",
    "natively supported",
    "is a fork of",
    "forked from",
    "successor of",
    "predecessor",
    "subsidiary"
   ],
   "patterns": [
    "\\b(?:in|since|by|from|as of|until|before|after|around|during|early|late|of)\\s(?:[a-z]{1,12}\\s)?(?:19|20)\\d{2}\\b",
    "\\b(?:google|microsoft|facebook|meta|apple|amazon|aws|oracle|ibm|intel|netflix|twitter|uber|linkedin|airbnb|spotify|shopify|stripe|cloudflare|vercel|github|gitlab|red hat|canonical|jetbrains|atlassian|salesforce|openai|anthropic|nvidia|amd|mozilla|alibaba|tencent|baidu|huawei|bytedance|cncf|apache software foundation|linux foundation|nasa|stanford|berkeley|harvard|walmart|paypal|pinterest|slack|dropbox|ebay|adobe|sap|vmware|cisco|tesla|toyota|samsung|sony)(?:'s)?\\s(?:[a-z]{1,16}\\s){0,2}(?:use|uses|used|released|announced|created|developed|maintains|acquired|introduced|launched|built|backs|supports|recommends|has|have|is|was|and)\\b",
    "\\b(?:used|adopted|supported|trusted|maintained|backed|developed|created|owned) (?:by|at|in) (?:the\\s)?(?:companies|google|microsoft|facebook|meta|apple|amazon|oracle|ibm|netflix|twitter|uber|linkedin|airbnb|cern|nasa)"
   ]
  },
  "weak": {
   "terms": [
    "license",
    "licensed",
    "licence",
    "released",
    "by default",
    "under the hood",
    "internally",
    "official",
    "officially",
    "version",
    "based on",
    "requires",
    "implemented",
    "mechanism",
    "engine",
    "built-in",
    "maintainers",
    "foundation",
    "corporation",
    "company"
   ],
   "patterns": []
  },
  "exempt": {
   "terms": [
    "your company",
    "our company",
    "my company",
    "the company's needs",
    "any company",
    "build version"
   ],
   "patterns": []
  }
 },
 "claims-hedge": {
  "note": {
   "terms": [
    "may",
    "might",
    "maybe",
    "perhaps",
    "possibly",
    "probably",
    "presumably",
    "likely",
    "unlikely",
    "seems",
    "seem",
    "seemed",
    "seemingly",
    "appears to",
    "appear to",
    "appeared to",
    "apparently",
    "arguably",
    "could be",
    "would be",
    "suggest",
    "suggests",
    "suggested",
    "suspect",
    "suspected",
    "assume",
    "assumed",
    "estimated",
    "approximately",
    "roughly",
    "potentially",
    "in theory",
    "theoretically",
    "tends to",
    "tend to",
    "tended to",
    "to some extent",
    "to a certain extent",
    "more or less",
    "somewhat",
    "sort of",
    "kind of",
    "in some cases",
    "sometimes",
    "occasionally",
    "unclear",
    "unknown",
    "uncertain",
    "not clear",
    "can be",
    "as far as",
    "supposed to",
    "doubt",
    "perceived",
    "implies",
    "indicate",
    "indicates",
    "hypothesized",
    "believed",
    "thought",
    "considered"
   ],
   "patterns": []
  },
  "exempt": {
   "terms": [
    "may 1",
    "may 2",
    "could not",
    "most likely to",
    "as likely",
    "in may",
    "of may"
   ],
   "patterns": []
  }
 },
 "claims-out": {
  "opinion": {
   "terms": [
    "i think",
    "i believe",
    "i feel",
    "i find",
    "i prefer",
    "i love",
    "i like",
    "i'd say",
    "i would say",
    "in my opinion",
    "in my view",
    "in my experience",
    "imo",
    "imho",
    "to me",
    "for me",
    "personally",
    "my take",
    "my favorite",
    "my favourite",
    "my guess",
    "my personal",
    "we believe",
    "we think",
    "we feel",
    "we prefer",
    "we love",
    "in our opinion",
    "in our experience",
    "in our view",
    "i recommend",
    "i suggest",
    "i guess",
    "i hope",
    "i found"
   ],
   "patterns": []
  },
  "question": {
   "terms": [],
   "patterns": [
    "\\?[\"”')*]{0,2}\\s*$"
   ]
  },
  "plan": {
   "terms": [
    "in this article",
    "in this post",
    "this article",
    "this post",
    "this guide",
    "this page",
    "in this section",
    "this section",
    "let's",
    "let us",
    "we will",
    "we'll",
    "i will",
    "i'll",
    "read on",
    "see also",
    "see the",
    "see below",
    "refer to",
    "for more information",
    "more information",
    "for more details",
    "click here",
    "stay tuned",
    "follow me",
    "subscribe",
    "leave a comment",
    "feel free",
    "the following table",
    "the table below",
    "as shown",
    "this adr",
    "this document",
    "we needed",
    "we wanted",
    "i wanted",
    "was needed"
   ],
   "patterns": []
  },
  "howto": {
   "terms": [],
   "patterns": [
    "^(?:first|then|next|now|finally|to start)?,?\\s?(?:run|install|open|click|select|add|create|copy|paste|download|configure|remove|delete|update|check|make sure|ensure that|note that|choose|consider|avoid|pick|go to|import|set|type|enter|follow|try|use)\\s",
    "^you\\s(?:need|want|care|lack|require|prioritize|have|are|absolutely|don't|do not|value|prefer|must|should)\\b",
    "^(?:if|when)\\syou\\b[^.]{0,80}\\b(?:use|choose|consider|pick|go with|go for|want|stick)\\b"
   ]
  },
  "definition": {
   "terms": [],
   "patterns": [
    "\\b(?:is|are)\\s(?:a|an|the)\\s(?:type|kind|form|set|collection|way|process|term|name|method|technique|standard|abbreviation)\\s(?:of|for|that|by|to|in)\\b",
    "\\b(?:stands for|refers to|is defined as|is short for|is called|means that a|represents the|is the process of)\\b"
   ]
  },
  "quotation": {
   "terms": [
    "said",
    "says",
    "wrote",
    "writes",
    "quoted",
    "put it",
    "quote",
    "stated",
    "states",
    "according to"
   ],
   "patterns": []
  }
 },
 "claims-prediction": {
  "must": {
   "terms": [
    "will replace",
    "will become",
    "will dominate",
    "will be replaced",
    "will disappear",
    "will always",
    "will never",
    "will soon",
    "will certainly",
    "will definitely",
    "will inevitably",
    "will continue to",
    "will lead to",
    "will result in",
    "is going to",
    "are going to",
    "is certain",
    "is bound to",
    "are bound to",
    "is destined to",
    "the future of",
    "here to stay",
    "going away",
    "will be the",
    "will outgrow",
    "will delete",
    "will lose",
    "will fail",
    "will break",
    "will provide a clear",
    "will grow",
    "will increase",
    "will decrease",
    "by 2030",
    "in the near future"
   ],
   "patterns": []
  },
  "weak": {
   "terms": [
    "will",
    "would",
    "going to"
   ],
   "patterns": []
  },
  "exempt": {
   "terms": [
    "we will",
    "i will",
    "we'll",
    "i'll",
    "you will find",
    "you will learn",
    "you'll learn",
    "you will see",
    "will be discussed",
    "will look at",
    "will cover",
    "will compare",
    "will discuss",
    "will explore",
    "will help you",
    "you will need",
    "you'll need",
    "will show",
    "will walk"
   ],
   "patterns": []
  }
 },
 "claims-promotional": {
  "should": {
   "terms": [
    "revolutionary",
    "game-changer",
    "game changer",
    "game-changing",
    "groundbreaking",
    "breakthrough",
    "innovative",
    "cutting-edge",
    "world-class",
    "award-winning",
    "top-notch",
    "premium",
    "premier",
    "exceptional",
    "unparalleled",
    "unrivaled",
    "unbeatable",
    "ultimate",
    "stunning",
    "effortless",
    "effortlessly",
    "seamless",
    "seamlessly",
    "hassle-free",
    "supercharge",
    "unleash",
    "unlock",
    "elevate",
    "must-have",
    "awesome",
    "amazing",
    "incredible",
    "magical",
    "delightful",
    "blazing",
    "blazing fast",
    "lightning fast",
    "lightning-fast",
    "next-generation",
    "next-gen",
    "state-of-the-art",
    "one-stop",
    "perfect for",
    "perfect choice",
    "ideal for",
    "trusted",
    "renowned",
    "high-quality",
    "state of the art",
    "peace of mind",
    "tailored",
    "look no further",
    "superior",
    "luxurious",
    "empower",
    "empowers",
    "dedicated to",
    "committed to",
    "leading provider",
    "industry-leading",
    "affordable",
    "user-friendly",
    "wide range of",
    "a wide variety of",
    "unforgettable",
    "unique blend",
    "exquisite",
    "indulge"
   ],
   "patterns": []
  }
 },
 "claims-quantity": {
  "note": {
   "terms": [
    "many",
    "most",
    "some",
    "several",
    "various",
    "numerous",
    "countless",
    "plenty of",
    "a lot of",
    "lots of",
    "a number of",
    "a few",
    "a variety of",
    "a range of",
    "a handful of",
    "a majority",
    "the majority",
    "a minority",
    "much of",
    "most of",
    "some of",
    "many of",
    "several of",
    "certain",
    "often",
    "usually",
    "typically",
    "generally",
    "frequently",
    "commonly",
    "mostly",
    "largely",
    "mainly",
    "rarely",
    "seldom",
    "sometimes",
    "in many cases",
    "in most cases",
    "almost all",
    "nearly all",
    "virtually all",
    "tons of",
    "vast",
    "dozens",
    "hundreds",
    "thousands",
    "millions",
    "increasingly",
    "few",
    "majority",
    "widely",
    "one of the",
    "very",
    "quite",
    "rather",
    "fairly",
    "relatively",
    "notable"
   ],
   "patterns": []
  },
  "exempt": {
   "terms": [
    "many-to-many",
    "one-to-many",
    "how many",
    "as many as",
    "some kind of question"
   ],
   "patterns": []
  }
 },
 "claims-statistic": {
  "must": {
   "terms": [
    "exponentially",
    "half of all",
    "two thirds",
    "one third",
    "a third of",
    "three quarters",
    "twice as",
    "three times",
    "four times",
    "five times",
    "ten times",
    "orders of magnitude",
    "an order of magnitude",
    "hundreds of",
    "thousands of",
    "millions of",
    "billions of",
    "dozens of",
    "tenfold",
    "twofold",
    "threefold",
    "a majority of",
    "the majority of"
   ],
   "patterns": [
    "[<>~]?\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\s?(?:%|percent(?:age points?)?\\b)",
    "(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\s?(?:-\\s?)?(?:x|×|times|fold)(?![a-z\\d])",
    "[$€£¥]\\s?\\d[\\d,]{0,12}(?:\\.\\d{1,6})?[kmb]?|(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\s?(?:¢|cents?|dollars?|euros?|usd|eur)(?![a-z])",
    "(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\+?\\s?(?:thousand|million|billion|trillion|hundred|dozen)s?",
    "(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\+?[\\s-]?(?:ms|us|ns|milliseconds?|microseconds?|nanoseconds?|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?|decades?|s)(?![a-z\\d])",
    "(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\+?[\\s-]?(?:bytes?|kb|mb|gb|tb|pb|kib|mib|gib|kbps|mbps|gbps|qps|tps|rps|iops|fps|hz|mhz|ghz|req/s|ops/s|rps|bits?|cores?|threads?|nodes?|tokens?|params|parameters)(?![a-z\\d])",
    "(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?[kmb]\\+?(?![a-z\\d])",
    "(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\+?\\s(?:[a-z-]{1,24}\\s)?(?:users?|developers?|engineers?|people|customers?|companies|countries|stars?|forks?|downloads?|contributors?|maintainers?|commits?|releases?|issues?|lines|files|packages|plugins?|extensions?|modules?|libraries|employees|servers?|requests?|queries|transactions?|messages?|records?|rows|tables|connections?|projects?|repositories|sites|websites|languages|points|stars|miles|km|kilometers|meters|metres|feet|inches|watts?|volts?|kg|pounds|lbs|ways|locations|integrations|apps|partners|teams|organizations|organisations|jobs|models?|workflows?|agents?)(?![a-z\\d])"
   ]
  },
  "weak": {
   "terms": [
    "double",
    "doubles",
    "doubled",
    "triple",
    "twice",
    "half",
    "linearly",
    "quadratically",
    "exponential"
   ],
   "patterns": [
    "(?:at least|at most|up to|as many as|as few as|over|under|more than|less than|fewer than|about|around|nearly|almost|roughly|approximately)\\s(?:\\d[\\d,]{0,12}|two|three|four|five|ten|twenty|hundred)"
   ]
  },
  "exempt": {
   "terms": [],
   "patterns": [
    "\\b(?:figure|fig\\.?|table|chapter|section|step|option|part|page|line|level|phase|tier|version|ver\\.?|release|issue|pr|port|rfc|iso|no\\.?|example|appendix|lesson|day|week|top)\\s?#?\\d{1,8}(?:[-.]\\d{1,8}){0,4}",
    "\\b(?:v|python|java|jdk|es|ie|windows|android|ios|php|node(?:\\.js)?|http|web|ipv|utf-?|sha-?|md|base|vue|react|angular|rails|django|gpt-?|net|c\\+\\+)\\s?\\d{1,8}(?:\\.\\d{1,6}){0,4}",
    "\\b(?:these|those|the following|following|into|in)\\s(?:\\d{1,2})\\s(?:ways|steps|parts|sections|points|categories|types|options|questions)",
    "24/7|\\b(?:80/20|50/50)\\b|\\d{1,8}-bit\\b",
    "\\b\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4}\\b|\\b\\d{1,2}:\\d{2}\\b"
   ]
  }
 },
 "claims-superlative": {
  "must": {
   "terms": [
    "fastest",
    "slowest",
    "cheapest",
    "simplest",
    "easiest",
    "hardest",
    "strongest",
    "weakest",
    "largest",
    "biggest",
    "smallest",
    "highest",
    "lowest",
    "safest",
    "richest",
    "newest",
    "oldest",
    "youngest",
    "lightest",
    "heaviest",
    "quickest",
    "greatest",
    "longest",
    "shortest",
    "closest",
    "widest",
    "broadest",
    "cleanest",
    "smoothest",
    "finest",
    "worst",
    "best of both worlds",
    "best-in-class",
    "best in class",
    "world-class",
    "second to none",
    "unmatched",
    "unparalleled",
    "unrivaled",
    "unrivalled",
    "unbeatable",
    "unprecedented",
    "state-of-the-art",
    "number one",
    "gold standard",
    "de facto standard",
    "de-facto standard",
    "de facto",
    "industry standard",
    "industry-leading",
    "market leader",
    "market-leading",
    "leader in",
    "the leader",
    "irreplaceable",
    "one and only",
    "the undisputed",
    "top choice",
    "go-to choice"
   ],
   "patterns": [
    "\\b(?:the|its|their|his|your|our|is|are|was|were|works?|performs?|world's)\\s(?:very\\s|single\\s|overall\\s)?best\\b(?!\\s(?:practices?|effort|known as|of luck|suited for you|way to learn))",
    "\\bbest\\s(?:choice|option|solution|tool|fit|performance|performing|database|language|framework|library|product|value|bet|for|in|at|on)\\b",
    "\\b(?:the|its|their|world's|arguably|by far the|perhaps the|probably the|one of the|is|are|was|among the)\\s(?:most|least)\\s(?!of\\b|part\\b|cases\\b|likely\\b|recent\\b|recently\\b|important thing\\b)[a-z-]{1,24}",
    "\\bmost\\s(?:popular|powerful|advanced|used|widely|common|commonly|mature|stable|secure|reliable|efficient|flexible|important|complex|affordable|expensive|comprehensive|complete|significant|prominent|successful|loved|trusted|performant|cost-effective|scalable)\\b",
    "(?<![a-z\\d])#1(?!\\d)",
    "\\bone of the (?:[a-z]{1,24}est|top|best|leading|few)\\b|\\bthe only (?:one|tool|database|framework|language|library|option|way|platform|product|solution|system)\\b"
   ]
  },
  "weak": {
   "terms": [
    "leading",
    "top",
    "premier",
    "the only",
    "number 1",
    "first-class",
    "cutting-edge",
    "latest"
   ],
   "patterns": []
  },
  "exempt": {
   "terms": [
    "best practice",
    "best practices",
    "best effort",
    "best-effort",
    "at best",
    "at least",
    "at most",
    "most recent",
    "latest version",
    "most of the time",
    "first of all",
    "at the latest",
    "last but not least",
    "at worst",
    "in the worst case",
    "worst case",
    "worst-case",
    "best case",
    "for the most part",
    "least privilege",
    "least recently used",
    "longest prefix",
    "shortest path"
   ],
   "patterns": []
  }
 },
 "evidence": {
  "source-label": {
   "terms": [
    "source",
    "sources",
    "data source",
    "reference",
    "references",
    "via",
    "adapted from",
    "taken from",
    "cited from",
    "credit"
   ],
   "patterns": []
  },
  "lead-in": {
   "terms": [
    "according to",
    "as reported by",
    "as reported in",
    "as stated in",
    "based on",
    "as measured by",
    "as per",
    "per the",
    "cited in",
    "quoted from",
    "taken from",
    "as documented in",
    "found that",
    "reported that",
    "survey by",
    "study by",
    "report by",
    "benchmark by",
    "published by",
    "published in"
   ],
   "patterns": []
  },
  "publication": {
   "terms": [
    "report",
    "survey",
    "study",
    "paper",
    "whitepaper",
    "white paper",
    "benchmark",
    "benchmarks",
    "documentation",
    "docs",
    "manual",
    "specification",
    "spec",
    "index",
    "census",
    "article",
    "blog post",
    "book",
    "announcement",
    "release notes",
    "changelog",
    "rfc",
    "standard",
    "survey results",
    "journal"
   ],
   "patterns": []
  },
  "publisher": {
   "terms": [
    "published",
    "by the",
    "foundation",
    "university",
    "institute",
    "inc",
    "official",
    "survey",
    "association",
    "consortium",
    "press"
   ],
   "patterns": []
  },
  "reference-heading": {
   "terms": [
    "references",
    "reference",
    "sources",
    "source",
    "further reading",
    "bibliography",
    "links",
    "see also",
    "more information",
    "notes",
    "footnotes",
    "resources",
    "citations"
   ],
   "patterns": []
  }
 },
 "hedges": {
  "hedge": {
   "terms": [
    "may",
    "might",
    "could",
    "maybe",
    "perhaps",
    "possibly",
    "potentially",
    "potential",
    "presumably",
    "probably",
    "likely",
    "seems",
    "seem",
    "seemingly",
    "appears to",
    "appear to",
    "apparently",
    "can sometimes",
    "in theory",
    "arguably",
    "tends to",
    "tend to",
    "supposedly"
   ],
   "patterns": [
    "it is possible that",
    "there is a chance"
   ]
  },
  "exempt": {
   "terms": [
    "as likely as",
    "could not",
    "couldn't",
    "could be said"
   ],
   "patterns": [
    "\\bmay (?:of )?(?:19|20)\\d\\d",
    "\\bmay \\d{1,2}(?:st|nd|rd|th)?,",
    "\\b(?:in|since|until|by|of) may\\b"
   ]
  }
 },
 "labels": {
  "pro": {
   "terms": [
    "advantages",
    "advantage",
    "pros",
    "pro",
    "benefits",
    "benefit",
    "strengths",
    "strength",
    "upsides",
    "upside",
    "plus points",
    "merits",
    "highlights",
    "selling points",
    "positives",
    "positive",
    "positive consequences",
    "positive consequence",
    "positive aspects",
    "positive impacts",
    "good",
    "good because",
    "the good",
    "good, because",
    "the good parts",
    "what's good",
    "what we like",
    "what i like",
    "reasons to choose",
    "reasons to use",
    "why choose",
    "why use",
    "why we chose",
    "why you should use",
    "likes",
    "wins",
    "where it shines",
    "where it excels",
    "excels at",
    "good points",
    "gains",
    "arguments for",
    "in favor",
    "in favour",
    "key advantages",
    "key strengths",
    "key benefits",
    "core strengths",
    "main advantages",
    "+",
    "👍",
    "➕"
   ],
   "patterns": []
  },
  "con": {
   "terms": [
    "disadvantages",
    "disadvantage",
    "cons",
    "con",
    "drawbacks",
    "drawback",
    "limitations",
    "limitation",
    "weaknesses",
    "weakness",
    "downsides",
    "downside",
    "shortcomings",
    "shortcoming",
    "negatives",
    "negative",
    "negative consequences",
    "negative consequence",
    "negative aspects",
    "negative impacts",
    "bad",
    "bad because",
    "bad, because",
    "the bad",
    "the ugly",
    "the bad parts",
    "pitfalls",
    "gotchas",
    "caveats",
    "pain points",
    "dislikes",
    "demerits",
    "minus points",
    "flaws",
    "deficiencies",
    "what we do not like",
    "what we don't like",
    "what's bad",
    "reasons not to use",
    "why not use",
    "not suitable for",
    "not recommended for",
    "not ideal for",
    "less suited for",
    "avoid if",
    "avoid when",
    "avoid for",
    "avoid",
    "when to avoid",
    "when not to use",
    "when not to choose",
    "do not use",
    "don't use",
    "don't choose",
    "skip if",
    "bad points",
    "arguments against",
    "against",
    "known issues",
    "known limitations",
    "key limitations",
    "main disadvantages",
    "where it falls short",
    "tradeoffs to watch",
    "👎",
    "➖"
   ],
   "patterns": []
  },
  "neutral": {
   "terms": [
    "neutral",
    "neutral because",
    "neutral, because",
    "neutral consequences"
   ],
   "patterns": []
  },
  "mixed": {
   "terms": [
    "pros and cons",
    "pros & cons",
    "pros/cons",
    "pros / cons",
    "pros vs cons",
    "pros vs. cons",
    "pros cons",
    "advantages and disadvantages",
    "advantages & disadvantages",
    "advantages/disadvantages",
    "disadvantages and advantages",
    "benefits and drawbacks",
    "benefits & drawbacks",
    "benefits and limitations",
    "benefits and challenges",
    "strengths and weaknesses",
    "strengths & weaknesses",
    "strengths/weaknesses",
    "strengths and limitations",
    "strengths and drawbacks",
    "advantages and limitations",
    "advantages and drawbacks",
    "merits and demerits",
    "upsides and downsides",
    "trade-offs",
    "tradeoffs",
    "trade offs",
    "trade-off",
    "tradeoff",
    "good and bad",
    "the good and the bad",
    "consequences",
    "pros and cons of the options",
    "likes and dislikes",
    "positives and negatives",
    "costs and benefits"
   ],
   "patterns": []
  },
  "use-case": {
   "terms": [
    "use cases",
    "use case",
    "use it when",
    "use it if",
    "use when",
    "use if",
    "use for",
    "best for",
    "best suited for",
    "best suited to",
    "best used for",
    "best use cases",
    "best fit",
    "good fit",
    "good for",
    "great for",
    "ideal for",
    "perfect for",
    "recommended for",
    "suitable for",
    "suited for",
    "when to use",
    "when to choose",
    "when to pick",
    "when to go with",
    "when to consider",
    "choose it if",
    "choose when",
    "choose if",
    "who should use",
    "who is it for",
    "who should choose",
    "target audience",
    "typical use cases",
    "ideal use cases",
    "common use cases",
    "where to use",
    "when it fits",
    "when does it fit",
    "applications",
    "scenarios",
    "use"
   ],
   "patterns": []
  },
  "verdict": {
   "terms": [
    "verdict",
    "the verdict",
    "conclusion",
    "conclusions",
    "recommendation",
    "recommendations",
    "summary",
    "final thoughts",
    "final verdict",
    "bottom line",
    "the bottom line",
    "our pick",
    "our recommendation",
    "which one to choose",
    "which to choose",
    "which should you choose",
    "which one should you choose",
    "which one should you use",
    "which is better",
    "which one is better",
    "how to choose",
    "selection guide",
    "decision",
    "decision outcome",
    "decision guide",
    "choosing between",
    "takeaways",
    "key takeaways",
    "wrap up",
    "wrapping up",
    "tl;dr",
    "tldr",
    "closing thoughts",
    "the winner",
    "winner",
    "decision tree"
   ],
   "patterns": []
  },
  "yes": {
   "terms": [
    "yes",
    "y",
    "true",
    "supported",
    "full",
    "full support",
    "fully supported",
    "built-in",
    "built in",
    "native",
    "included",
    "available",
    "excellent",
    "good",
    "great",
    ":white_check_mark:",
    ":heavy_check_mark:",
    ":ballot_box_with_check:",
    ":green_circle:",
    ":thumbsup:",
    ":+1:",
    ":check:",
    "[x]",
    "very good",
    "out of the box",
    "native support",
    "provided",
    "enabled",
    "check",
    ":o:",
    ":check_mark:"
   ],
   "patterns": []
  },
  "no": {
   "terms": [
    "no",
    "n",
    "false",
    "not supported",
    "unsupported",
    "none",
    "missing",
    "lacking",
    "poor",
    "bad",
    "unavailable",
    "not available",
    "not included",
    "not possible",
    ":x:",
    ":negative_squared_cross_mark:",
    ":heavy_multiplication_x:",
    ":red_circle:",
    ":thumbsdown:",
    ":-1:",
    ":no_entry:",
    ":no_entry_sign:",
    ":cross_mark:",
    "no support",
    "never",
    "not provided",
    "disabled",
    "weak"
   ],
   "patterns": []
  },
  "partly": {
   "terms": [
    "partial",
    "partially",
    "partly",
    "limited",
    "limited support",
    "partial support",
    "some",
    "n/a",
    "na",
    "not applicable",
    "unknown",
    "tbd",
    "depends",
    "it depends",
    "varies",
    "optional",
    "experimental",
    "beta",
    "planned",
    "via plugin",
    "plugin",
    "medium",
    "moderate",
    "average",
    "fair",
    "mixed",
    "ok",
    "okay",
    ":yellow_circle:",
    ":warning:",
    ":large_orange_diamond:",
    ":small_orange_diamond:",
    ":large_yellow_circle:",
    "so-so",
    "neutral",
    "sometimes",
    "?"
   ],
   "patterns": []
  },
  "empty": {
   "terms": [
    ":white_circle:",
    "[ ]"
   ],
   "patterns": []
  },
  "connector": {
   "terms": [
    "of",
    "for",
    "to",
    "in",
    "the",
    "a",
    "an",
    "its",
    "their",
    "some",
    "key",
    "main",
    "major",
    "using",
    "with",
    "because",
    "are",
    "is",
    "and",
    "when",
    "if",
    "it",
    "over",
    "'s",
    "where",
    "what",
    "why",
    "wins",
    "win",
    "shines",
    "shine",
    "excels",
    "excel",
    "leads",
    "lead",
    "is better",
    "pulls ahead",
    "does well",
    "does better",
    "does right",
    "loses",
    "lose",
    "falls short",
    "struggles",
    "lags",
    "is worse",
    "falls behind",
    "not to",
    "not",
    "choose",
    "pick",
    "use",
    "adopt",
    "select",
    "consider",
    "go with",
    "go for",
    "opt for",
    "prefer",
    "do not",
    "don't",
    "does",
    "should",
    "would",
    "fit",
    "fits",
    "suit",
    "suits",
    "make sense",
    "work",
    "be used",
    "to use",
    "to choose",
    "to pick",
    "to go with",
    "you should",
    "you might",
    "you",
    "i",
    "reasons",
    "arguments",
    "against",
    "instead"
   ],
   "patterns": []
  },
  "pro-frame": {
   "terms": [],
   "patterns": [
    "\\bwhere .{1,40} (?:wins?|shines?|excels?|leads?|is better|pulls ahead)",
    "\\bwhat .{1,40} does (?:well|better|right)",
    "\\b(?:reasons|arguments) (?:for|to use|to choose) "
   ]
  },
  "con-frame": {
   "terms": [],
   "patterns": [
    "\\bwhere .{1,40} (?:loses?|falls short|struggles?|lags?|is worse|falls behind)",
    "\\bwhen not to (?:use|choose|pick|adopt) .{1,40}",
    "\\bwhen (?:does|should|would) .{1,30} not (?:fit|suit|be used|work)",
    "\\b(?:do not|don't) (?:use|choose|pick) .{1,40} (?:if|when)",
    "\\b(?:reasons|arguments) (?:against|not to) "
   ]
  },
  "use-case-frame": {
   "terms": [],
   "patterns": [
    "\\b(?:choose|pick|use|select|consider|go with|go for|opt for|prefer|adopt) .{1,40}(?: if| when| for|:)",
    "^(?:choose|pick|go with|go for|opt for) .{1,40}$",
    "\\bwhen (?:does|would|should) .{1,30} (?:fit|suit|make sense)",
    "\\bwhen (?:to use|to choose|to pick|to go with|should you use|should i use|you should use) .{1,40}",
    "\\b(?:why|when) (?:you (?:should|might)|to) (?:choose|use|pick) ",
    "\\bwhy (?:choose|use|pick) .{1,40}"
   ]
  }
 },
 "polarity": {
  "pro-label": {
   "terms": [
    "advantages",
    "pros"
   ],
   "patterns": []
  }
 },
 "profile": {
  "open-source": {
   "terms": [
    "open source",
    "open-source",
    "opensource",
    "open weights",
    "open-weight",
    "oss",
    "foss",
    "free software",
    "libre software"
   ],
   "patterns": []
  },
  "closed-source": {
   "terms": [
    "closed source",
    "closed-source",
    "proprietary",
    "commercial software",
    "closed weights",
    "source-unavailable"
   ],
   "patterns": []
  }
 },
 "structure": {
  "generic-heading": {
   "terms": [
    "introduction",
    "overview",
    "background",
    "context",
    "context and problem statement",
    "definition",
    "definitions",
    "terminology",
    "terminologies",
    "what is it",
    "example",
    "examples",
    "code example",
    "table of contents",
    "contents",
    "problem",
    "problem statement",
    "status",
    "more information",
    "other",
    "others",
    "miscellaneous",
    "appendix",
    "note",
    "notes",
    "installation",
    "setup",
    "getting started",
    "usage",
    "steps",
    "key differences",
    "main differences",
    "differences",
    "difference",
    "comparison",
    "feature comparison",
    "detailed comparison",
    "comparison table",
    "comparison matrix",
    "feature matrix",
    "detailed breakdown",
    "deep dive",
    "side by side",
    "at a glance",
    "quick summary",
    "tl;dr",
    "tldr",
    "faq",
    "considered options",
    "decision drivers",
    "decision outcome",
    "pros and cons of the options",
    "how it works",
    "architecture diagram",
    "main",
    "body",
    "bibliography",
    "changelog",
    "links",
    "the contenders",
    "contenders",
    "which one to choose",
    "which should you choose",
    "how to choose",
    "consequences",
    "history",
    "features",
    "a visual guide",
    "use cases and examples"
   ],
   "patterns": []
  },
  "reference-heading": {
   "terms": [
    "references",
    "reference",
    "bibliography",
    "further reading",
    "sources",
    "see also",
    "related",
    "related links",
    "links",
    "resources",
    "citations",
    "acknowledgements",
    "acknowledgments",
    "table of contents",
    "contents",
    "about the author",
    "footnotes",
    "more information",
    "changelog"
   ],
   "patterns": []
  },
  "conclusion-heading": {
   "terms": [
    "conclusion",
    "conclusions",
    "summary",
    "verdict",
    "final thoughts",
    "final verdict",
    "bottom line",
    "the bottom line",
    "recommendation",
    "recommendations",
    "which one to choose",
    "which should you choose",
    "how to choose",
    "selection guide",
    "decision outcome",
    "decision",
    "closing thoughts",
    "wrapping up",
    "takeaways",
    "key takeaways",
    "our pick",
    "wrap-up",
    "in conclusion",
    "which one should you use"
   ],
   "patterns": []
  },
  "options-heading": {
   "terms": [
    "considered options",
    "options considered",
    "options",
    "alternatives",
    "considered alternatives",
    "alternatives considered",
    "candidates",
    "the options"
   ],
   "patterns": []
  },
  "option-details-heading": {
   "terms": [
    "pros and cons of the options",
    "pros and cons of the alternatives",
    "pros and cons",
    "pros & cons of the options",
    "analysis of the options",
    "options in detail"
   ],
   "patterns": []
  },
  "drivers-heading": {
   "terms": [
    "decision drivers",
    "drivers",
    "decision criteria",
    "evaluation criteria",
    "criteria",
    "forces",
    "requirements"
   ],
   "patterns": []
  },
  "outcome-heading": {
   "terms": [
    "decision outcome",
    "decision",
    "outcome",
    "chosen option"
   ],
   "patterns": []
  },
  "dimension-column": {
   "terms": [
    "feature",
    "features",
    "dimension",
    "aspect",
    "aspects",
    "criteria",
    "criterion",
    "category",
    "property",
    "attribute",
    "factor",
    "metric",
    "item",
    "characteristic",
    "characteristics",
    "parameter",
    "area",
    "point",
    "topic",
    "capability",
    "consideration",
    "concern",
    "question",
    "comparison",
    "basis",
    "requirement",
    "use case",
    "scenario",
    "need",
    "functionality",
    "name",
    "quality"
   ],
   "patterns": []
  },
  "subject-column": {
   "terms": [
    "product",
    "tool",
    "option",
    "framework",
    "library",
    "name",
    "platform",
    "model",
    "language",
    "software",
    "technology",
    "system",
    "brand",
    "solution",
    "service",
    "database",
    "broker",
    "vendor",
    "approach",
    "method",
    "alternative",
    "candidate",
    "package",
    "engine",
    "type",
    "provider",
    "pattern",
    "strategy"
   ],
   "patterns": []
  },
  "note-column": {
   "terms": [
    "notes",
    "note",
    "remarks",
    "remark",
    "comment",
    "comments",
    "description",
    "explanation",
    "details",
    "winner",
    "verdict",
    "conclusion",
    "source",
    "sources",
    "reference",
    "references",
    "link",
    "links",
    "weight",
    "priority",
    "example",
    "examples",
    "why",
    "difference",
    "differences",
    "better",
    "edge",
    "best"
   ],
   "patterns": []
  },
  "ordinal-column": {
   "terms": [
    "#",
    "no",
    "no.",
    "nr",
    "number",
    "sr. no.",
    "s.no",
    "sl no",
    "s. no.",
    "sr no",
    "rank",
    "id",
    "index"
   ],
   "patterns": []
  },
  "attribute-column": {
   "terms": [
    "type",
    "default",
    "default value",
    "description",
    "meaning",
    "required",
    "optional",
    "allowed values",
    "values",
    "value",
    "unit",
    "returns",
    "version",
    "date",
    "time",
    "author",
    "status",
    "command",
    "field",
    "variable",
    "count",
    "pros",
    "cons",
    "advantages",
    "disadvantages",
    "strength",
    "strengths",
    "weakness",
    "weaknesses",
    "best for",
    "use case",
    "use cases",
    "limit",
    "limits",
    "maximum",
    "minimum",
    "usage",
    "example",
    "purpose",
    "role",
    "price",
    "notes"
   ],
   "patterns": []
  },
  "howto-title": {
   "terms": [
    "how to",
    "tutorial",
    "guide to installing",
    "getting started",
    "quick start",
    "quickstart",
    "migrate from",
    "migrating from",
    "migration guide",
    "migrate to",
    "changelog",
    "release notes",
    "installation",
    "install",
    "setup guide",
    "cheat sheet",
    "configuration",
    "awesome"
   ],
   "patterns": []
  },
  "comparison-word": {
   "terms": [
    "vs",
    "vs.",
    "versus",
    "comparison",
    "comparisons",
    "compare",
    "compared",
    "comparing",
    "difference",
    "differences",
    "or",
    "alternatives",
    "alternative",
    "which",
    "pros and cons",
    "trade-offs",
    "tradeoffs",
    "choosing",
    "choose",
    "showdown",
    "instead of"
   ],
   "patterns": []
  },
  "shared-all": {
   "terms": [
    "both",
    "the two",
    "all three",
    "all four",
    "all of them",
    "either",
    "they",
    "each of them",
    "these two"
   ],
   "patterns": []
  },
  "former": {
   "terms": [
    "the former"
   ],
   "patterns": []
  },
  "latter": {
   "terms": [
    "the latter"
   ],
   "patterns": []
  },
  "pronoun": {
   "terms": [
    "it",
    "its",
    "this",
    "they",
    "their",
    "the former",
    "that"
   ],
   "patterns": []
  }
 }
} as const
