// Generated from the YAML files beside it by `npm run generate`. Do not edit.
export const en = {
 "aliases": {
  "open-source": {
   "terms": "open source\nopen-source\nOSS\nFOSS\nopen source software\nopen-source software\nopen model\nopen models\nopen-source model\nopen-source models",
   "patterns": ""
  },
  "closed-source": {
   "terms": "closed source\nclosed-source\nproprietary\nproprietary software\nclosed source software\nclosed model\nclosed models\nclosed-source model\nclosed-source models\nproprietary model\nproprietary models\ncommercial software",
   "patterns": ""
  },
  "postgresql": {
   "terms": "PostgreSQL\nPostgres\nPG\npgsql",
   "patterns": ""
  },
  "mongodb": {
   "terms": "MongoDB\nMongo",
   "patterns": ""
  },
  "elasticsearch": {
   "terms": "Elasticsearch\nES\nElastic",
   "patterns": ""
  },
  "kubernetes": {
   "terms": "Kubernetes\nK8s",
   "patterns": ""
  },
  "javascript": {
   "terms": "JavaScript\nJS",
   "patterns": ""
  },
  "typescript": {
   "terms": "TypeScript\nTS",
   "patterns": ""
  },
  "golang": {
   "terms": "Go\nGolang",
   "patterns": ""
  },
  "python": {
   "terms": "Python",
   "patterns": ""
  },
  "rust": {
   "terms": "Rust\nRustlang",
   "patterns": ""
  },
  "java": {
   "terms": "Java",
   "patterns": ""
  },
  "csharp": {
   "terms": "C#\nCSharp",
   "patterns": ""
  },
  "cpp": {
   "terms": "C++\nCPP",
   "patterns": ""
  },
  "vue": {
   "terms": "Vue\nVue.js\nVueJS",
   "patterns": ""
  },
  "react": {
   "terms": "React\nReact.js\nReactJS",
   "patterns": ""
  },
  "angular": {
   "terms": "Angular\nAngularJS",
   "patterns": ""
  },
  "svelte": {
   "terms": "Svelte\nSvelteKit",
   "patterns": ""
  },
  "next": {
   "terms": "Next.js\nNextJS\nNext",
   "patterns": ""
  },
  "nuxt": {
   "terms": "Nuxt\nNuxt.js\nNuxtJS",
   "patterns": ""
  },
  "node": {
   "terms": "Node.js\nNodeJS\nNode",
   "patterns": ""
  },
  "tailwind": {
   "terms": "Tailwind CSS\nTailwind\nTailwindCSS",
   "patterns": ""
  },
  "wordpress": {
   "terms": "WordPress\nWP",
   "patterns": ""
  },
  "machine-learning": {
   "terms": "machine learning\nML",
   "patterns": ""
  },
  "llm": {
   "terms": "large language model\nlarge language models\nLLM\nLLMs",
   "patterns": ""
  },
  "rest": {
   "terms": "REST\nRESTful\nRESTful API\nREST API\nREST APIs",
   "patterns": ""
  },
  "graphql": {
   "terms": "GraphQL\nGraphQL API",
   "patterns": ""
  },
  "grpc": {
   "terms": "gRPC\ngRPC API",
   "patterns": ""
  },
  "websocket": {
   "terms": "WebSocket\nWebSockets",
   "patterns": ""
  },
  "sse": {
   "terms": "Server-Sent Events\nSSE",
   "patterns": ""
  },
  "rdbms": {
   "terms": "relational database\nrelational databases\nRDBMS",
   "patterns": ""
  },
  "nosql": {
   "terms": "NoSQL\nNoSQL database\nNoSQL databases\nnon-relational database\nnon-relational databases",
   "patterns": ""
  },
  "sql": {
   "terms": "SQL\nSQL database\nSQL databases",
   "patterns": ""
  },
  "monolith": {
   "terms": "monolith\nmonoliths\nmonolithic architecture\nmonolithic",
   "patterns": ""
  },
  "microservices": {
   "terms": "microservices\nmicroservice\nmicroservice architecture\nmicroservices architecture",
   "patterns": ""
  },
  "serverless": {
   "terms": "serverless\nserverless architecture",
   "patterns": ""
  },
  "virtual-machine": {
   "terms": "virtual machine\nvirtual machines\nVM\nVMs",
   "patterns": ""
  },
  "container": {
   "terms": "container\ncontainers",
   "patterns": ""
  },
  "on-premises": {
   "terms": "on-premises\non-premise\non-prem\nself-hosted",
   "patterns": ""
  },
  "cloud": {
   "terms": "cloud\nthe cloud\npublic cloud",
   "patterns": ""
  },
  "electric-car": {
   "terms": "electric car\nelectric cars\nEV\nEVs\nelectric vehicle\nelectric vehicles",
   "patterns": ""
  },
  "petrol-car": {
   "terms": "petrol car\npetrol cars\ngas car\ngas cars\ngasoline car\ngasoline cars\nICE car\ncombustion car",
   "patterns": ""
  },
  "remote-work": {
   "terms": "remote work\nworking from home\nWFH\nremote working",
   "patterns": ""
  },
  "office-work": {
   "terms": "office work\nin-office\non-site work\nworking in an office",
   "patterns": ""
  },
  "e-book": {
   "terms": "e-book\ne-books\nebook\nebooks",
   "patterns": ""
  },
  "print-book": {
   "terms": "print book\nprint books\npaper book\npaper books\nprinted books",
   "patterns": ""
  },
  "virtual-reality": {
   "terms": "virtual reality\nVR",
   "patterns": ""
  },
  "augmented-reality": {
   "terms": "augmented reality\nAR",
   "patterns": ""
  },
  "github": {
   "terms": "GitHub\nGH",
   "patterns": ""
  },
  "visual-studio-code": {
   "terms": "Visual Studio Code\nVS Code\nVSCode",
   "patterns": ""
  },
  "intellij": {
   "terms": "IntelliJ IDEA\nIntelliJ\nIDEA",
   "patterns": ""
  },
  "rabbitmq": {
   "terms": "RabbitMQ\nRabbit",
   "patterns": ""
  },
  "kafka": {
   "terms": "Apache Kafka\nKafka",
   "patterns": ""
  },
  "spark": {
   "terms": "Apache Spark\nSpark",
   "patterns": ""
  },
  "flink": {
   "terms": "Apache Flink\nFlink",
   "patterns": ""
  },
  "hadoop": {
   "terms": "Apache Hadoop\nHadoop",
   "patterns": ""
  },
  "zookeeper": {
   "terms": "ZooKeeper\nApache ZooKeeper\nZK",
   "patterns": ""
  },
  "aws": {
   "terms": "AWS\nAmazon Web Services",
   "patterns": ""
  },
  "gcp": {
   "terms": "GCP\nGoogle Cloud\nGoogle Cloud Platform",
   "patterns": ""
  },
  "azure": {
   "terms": "Azure\nMicrosoft Azure",
   "patterns": ""
  },
  "aliyun": {
   "terms": "Alibaba Cloud\nAliyun",
   "patterns": ""
  },
  "macos": {
   "terms": "macOS\nMac OS\nOS X\nMac",
   "patterns": ""
  },
  "windows": {
   "terms": "Windows\nMicrosoft Windows",
   "patterns": ""
  },
  "linux": {
   "terms": "Linux\nGNU/Linux",
   "patterns": ""
  },
  "ios": {
   "terms": "iOS\niPhone",
   "patterns": ""
  },
  "android": {
   "terms": "Android",
   "patterns": ""
  },
  "lsm-tree": {
   "terms": "LSM tree\nLSM-tree\nLSM",
   "patterns": ""
  },
  "b-tree": {
   "terms": "B-tree\nB tree",
   "patterns": ""
  },
  "gpl": {
   "terms": "GPL\nGNU General Public License",
   "patterns": ""
  },
  "mit-license": {
   "terms": "MIT license\nMIT",
   "patterns": ""
  },
  "apache-license": {
   "terms": "Apache License 2.0\nApache 2.0\nApache-2.0\nApache License",
   "patterns": ""
  },
  "agile": {
   "terms": "Agile\nagile development\nagile methodology",
   "patterns": ""
  },
  "waterfall": {
   "terms": "Waterfall\nwaterfall model\nwaterfall method",
   "patterns": ""
  },
  "renting": {
   "terms": "renting\nrenting a home",
   "patterns": ""
  },
  "home-buying": {
   "terms": "buying a home\nhome ownership\nowning a home",
   "patterns": ""
  }
 },
 "aspects": {
  "phrase": {
   "terms": "",
   "patterns": "(?:^|[,;] )(?:in terms of|when it comes to|with regard to|with respect to|regarding|as for|concerning|from the perspective of|from the standpoint of|on the subject of|as far as) (?:the |its )?([a-z][a-z0-9 /&-]{1,40}?)(?=[,;:.]| the two| goes| is concerned)\n^on ([a-z][a-z -]{2,20}), "
  },
  "announcement": {
   "terms": "",
   "patterns": "^(?:then|next|now|finally|first|second|third|lastly|also),? ?(?:there(?: i|')s|comes) (?:also )?(?:the (?:question|matter|issue) of )?(?:the )?([a-z][a-z -]{2,30}?)[.:]$\n^there(?: i|')s (?:also )?the (?:question|matter|issue) of (?:the )?([a-z][a-z -]{2,30}?)[.:]$\n^(?:the|my|our|another) (?:first|second|third|next|other|last|final|main|biggest|key)? ?(?:argument|point|question|difference|factor|issue|consideration|aspect) (?:is|concerns|is about|is the|here is) (?:about )?(?:the )?([a-z][a-z /-]{2,50}?)[.:]$\n^(?:let's|let us) (?:talk about|look at|start with|begin with|turn to|compare) (?:the )?([a-z][a-z -]{2,30}?)[.:]$"
  },
  "strength": {
   "terms": "",
   "patterns": "^([a-z][a-z -]{2,24}?) is (?:where|the area where|another area where|one area where|the strong suit of)\n^(?:the )?([a-z][a-z -]{3,50}?) (?:varies|vary|differs|differ) (?:with|between|from|by)"
  },
  "question": {
   "terms": "",
   "patterns": "^(?:and |but |so )?(?:what|how) about (?:the |their |its )?([a-z][a-z0-9 /&-]{2,40}?)\\?\n^how (?:is|are|does|do|good is|easy is) (?:the |their |its )?([a-z][a-z0-9 /&-]{2,40}?)(?: compare| perform| differ| stack up| fare)?\\?\n^which (?:one |of them |of the two |is )?(?:has |offers )?(?:is )?(?:the )?(?:better|best|more|faster|lower|higher) ([a-z][a-z0-9 /&-]{2,40}?)(?:\\?| [-–] )\n(?:best|better|good fit|suited|suitable) for (?:the )?([a-z][a-z0-9 /&-]{2,40}?)\\?\n^which (?:one |of them |of the two )?is (?:more )?([a-z][a-z-]{2,20}?)(?:\\?| [-–])\n^what (?:type|kind|sort) of ([a-z][a-z -]{2,30}?)(?: is| does| do| are| would| should)"
  },
  "not-aspect": {
   "terms": "the other hand\none hand\nother hand\npaper\naverage\nbalance\nreflection\ntop of that\nthe whole\nthe one hand\ncourse\nmy opinion\nexperience\nme\nus\nyou\nthem\nit\nothers\nthis\nthat\nthese\ndifference\nquestion\nwhich one",
   "patterns": ""
  },
  "question-mark": {
   "terms": "q\na\nquestion\nanswer",
   "patterns": ""
  },
  "topic": {
   "terms": "",
   "patterns": "(?:^|the |its |their |'s |[,;] )(?:the |its |their |an? )?([a-z][a-z -]{2,28}?) (?:is|are|can be|tends to be|remains|was|were) (?=[a-z])\n(?:^|has |have |with |offers |offering |provides |an? |and )(?:a |an |the )?(?:very |much |far |generally |typically |significantly )?(?:high|higher|low|lower|better|best|poor|great|good|excellent|strong|weak|limited|steep|steeper|large|larger|small|smaller|rich|fast|faster|slow|slower) ([a-z][a-z -]{2,28}?)(?=[,.;]|$| than| and| for| at| compared)"
  },
  "not-aspect-opening": {
   "terms": "",
   "patterns": ""
  },
  "defect": {
   "terms": "lock-in\nvendor lock-in\nsingle point of failure\nfee\nfees\nmonthly fee\nhidden costs\nextra cost\nextra costs\nads\nside effects\nmemory leaks\ndowntime\ndowntime required\ndata loss\nrisk of data loss\ndistracting\nannoying\nintrusive\nunmaintained\nabandoned",
   "patterns": ""
  },
  "quality": {
   "terms": "excellent\ngood\nvery good\ngreat\npoor\nbad\nweak",
   "patterns": ""
  }
 },
 "attributes": {
  "stability": {
   "terms": "stable\nstability\nunstable\ninstability",
   "patterns": ""
  },
  "reliability": {
   "terms": "reliable\nreliability\nunreliable\ndependable",
   "patterns": ""
  },
  "security": {
   "terms": "secure\nsecurity\ninsecure\nvulnerable\nsecurity risk\nsecurity issue",
   "patterns": ""
  },
  "customization": {
   "terms": "customization\ncustomisation\ncustomizability\ncustomizable\ncustomisable\ncustomize\ncustomise",
   "patterns": ""
  },
  "flexibility": {
   "terms": "flexible\nflexibility\ninflexible\nrigid",
   "patterns": ""
  },
  "speed": {
   "terms": "fast\nfaster\nfastest\nquick\nquicker\nspeed\nspeedy\nslow\nslower\nslowest\nsluggish",
   "patterns": ""
  },
  "performance": {
   "terms": "performance\nperformant",
   "patterns": ""
  },
  "efficiency": {
   "terms": "efficient\nefficiency\ninefficient",
   "patterns": ""
  },
  "cost": {
   "terms": "cost\nprice\npricing\ncheap\ncheaper\ninexpensive\naffordable\nexpensive\ncostly\npricey\npricier\nlow cost\ncost effective\noverpriced\ntoo expensive",
   "patterns": ""
  },
  "learning": {
   "terms": "learning curve\nsteep learning curve\nsteeper learning curve\neasy to learn\nhard to learn\ndifficult to learn",
   "patterns": ""
  },
  "usability": {
   "terms": "usability\nuser friendly\neasy to use\nhard to use\ndifficult to use\nease of use",
   "patterns": ""
  },
  "ease": {
   "terms": "simple\nsimpler\nsimplest\nsimplicity\ncomplex\ncomplicated\ncomplexity\nconvoluted\noverly complex\ntoo complex\neasy\neasier\neasiest\neasy to\neasier to\nsimple to\nhard\nharder\nhard to\ndifficult\ndifficult to\ndifficulty\ntricky",
   "patterns": ""
  },
  "convenience": {
   "terms": "convenient\nconvenience\ninconvenient\ncumbersome",
   "patterns": ""
  },
  "size": {
   "terms": "lightweight\nlighter\nheavyweight\nheavier\nbloated\nbulky\nbundle size",
   "patterns": ""
  },
  "maturity": {
   "terms": "mature\nmaturity\nimmature\nless mature",
   "patterns": ""
  },
  "documentation": {
   "terms": "documentation\nwell documented\npoorly documented\npoor documentation\nlimited documentation\nsparse documentation",
   "patterns": ""
  },
  "community": {
   "terms": "community\nactive community\nvibrant community\nlarge community\nstrong community\nhuge community\nsmall community\nsmaller community\nlimited community",
   "patterns": ""
  },
  "ecosystem": {
   "terms": "ecosystem\nlarge ecosystem\nrich ecosystem\nmature ecosystem\nsmall ecosystem\nsmaller ecosystem",
   "patterns": ""
  },
  "transparency": {
   "terms": "transparent\ntransparency\nopaque",
   "patterns": ""
  },
  "openness": {
   "terms": "openness",
   "patterns": ""
  },
  "compatibility": {
   "terms": "compatible\ncompatibility\nincompatible\nincompatibility",
   "patterns": ""
  },
  "portability": {
   "terms": "portable\nportability",
   "patterns": ""
  },
  "scalability": {
   "terms": "scalable\nscalability\nscales well",
   "patterns": ""
  },
  "maintainability": {
   "terms": "maintainable\nmaintainability\neasy to maintain\nhard to maintain\ndifficult to maintain",
   "patterns": ""
  },
  "readability": {
   "terms": "readable\nreadability\nlegible\neasy to read\nhard to read",
   "patterns": ""
  },
  "predictability": {
   "terms": "predictable\nunpredictable",
   "patterns": ""
  },
  "consistency": {
   "terms": "consistent\nconsistency\ninconsistent\ninconsistency",
   "patterns": ""
  },
  "accuracy": {
   "terms": "accurate\naccuracy\ninaccurate\nprecise\nimprecise",
   "patterns": ""
  },
  "trust": {
   "terms": "trustworthy\ntrust",
   "patterns": ""
  },
  "durability": {
   "terms": "durable\ndurability\nsturdy\nfragile\nflimsy",
   "patterns": ""
  },
  "comfort": {
   "terms": "comfortable\ncomfort\nuncomfortable",
   "patterns": ""
  },
  "noise": {
   "terms": "quiet\nquieter\nsilent\nloud\nlouder\nnoisy",
   "patterns": ""
  },
  "latency": {
   "terms": "latency\nlow latency",
   "patterns": ""
  },
  "energy": {
   "terms": "energy efficient\npower hungry\npower consumption\nenergy consumption",
   "patterns": ""
  },
  "isolation": {
   "terms": "isolation",
   "patterns": ""
  },
  "integrity": {
   "terms": "integrity\nincomplete",
   "patterns": ""
  }
 },
 "boilerplate": {
  "contents-heading": {
   "terms": "table of contents\ncontents\non this page\nin this article\nin this post\njump to\njump to section\ntoc\nwhat's inside",
   "patterns": ""
  },
  "related-heading": {
   "terms": "related posts\nrelated articles\nrelated stories\nrelated reading\nrelated content\nrecommended reading\nrecommended for you\nrecommended articles\nyou may also like\nyou might also like\nyou may also enjoy\nmore from this author\nmore articles\nmore stories\nmore from the blog\nread next\nup next\nlatest posts\nlatest articles\nrecent posts\npopular posts\ntrending now\nmost popular\nkeep reading\nwhat to read next\nleave a comment\nleave a reply\nrecent comments\npost a comment",
   "patterns": ""
  },
  "placeholder": {
   "terms": "image\nimage description\nfeatured image\nenter image description here\nimage caption\npress enter or click to view image in full size\nadvertisement\nsponsored\ncopy code\nloading\nplay video",
   "patterns": ""
  },
  "button": {
   "terms": "share\nshare this article\nshare this post\nshare this\nshare on twitter\nshare on x\nshare on facebook\nshare on linkedin\ntweet\ntweet this\nlike\nlikes\nfollow\nfollowing\nsubscribe\nsubscribe now\nsign up\nsign in\nlog in\nregister\nlisten\nsave\nbookmark\ncopy link\nprint\nemail\nfacebook\ntwitter\nlinkedin\nreddit\nwhatsapp\npinterest\ncomment\ncomments\nadd comment\nreply\nreport\nclap\nrespond\nback to top\nskip to content\nskip to main content\nread more\nsee more\nshow more\nopen in app\nget the app\nmenu\nsearch\nget started\naccept all cookies\naccept cookies\nprevious\nnext\nprevious post\nnext post\nbuy me a coffee\nupgrade\nhome\nabout\nabout us\ncontact\ncontact us\nblog\npricing\nproducts\ndocs\ncareers\nnewsletter\nlogin\naccount\nmy account\ncart\nclose\nnext article\nprevious article",
   "patterns": "[0-9][0-9,.]{0,12}[km]? (?:likes?|claps?|comments?|shares?|responses?|replies|followers)\nno comments(?: yet)?"
  },
  "byline": {
   "terms": "",
   "patterns": "^(?:written |posted |published )?by [a-z][a-z.' -]{1,40}\n(?:author|authors|editor|posted in|filed under|category|categories|tags|source) ?:\n[0-9]{1,12}[ -]?min(?:ute)?s? read\n[0-9][0-9,.]{0,12}[km]? (?:views?|reads?)(?![a-z])\n(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)[.]? [0-9]{1,2},? (?:19|20)[0-9]{2}\n[0-9]{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)[.]?,? (?:19|20)[0-9]{2}\n(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}\n(?:published|posted|updated|last updated|last modified|modified)(?: on| at)?:? ?(?=[0-9a-z])"
  },
  "views": {
   "terms": "",
   "patterns": "[0-9]{1,12}[ -]?min(?:ute)?s? read(?![a-z])\n[0-9][0-9,.]{0,12}[km]? views(?![a-z])"
  },
  "dateline": {
   "terms": "",
   "patterns": "^(?:first )?(?:published|posted|updated|last updated|last modified|modified|edited)(?: on| at)?:? ?[a-z]{0,9}[.]? ?[0-9][a-z0-9 ,.:/-]{3,30}$"
  },
  "notice": {
   "terms": "",
   "patterns": "all rights reserved\noriginally (?:published|appeared|posted) (?:at|on|in)(?![a-z])\nthis (?:article|post|story) (?:was )?(?:first|originally) (?:published|appeared)\nrepublished with permission\nno part of this (?:article|publication|site) may be\n(?:©|[(]c[)]|copyright) ?(?:©|[(]c[)])? ?(?:19|20)[0-9]{2}\nthis site uses (?:akismet|cookies)\nwe use cookies\nby (?:clicking|subscribing|signing up).{0,40}you agree\n(?:privacy policy|terms of (?:service|use)).{0,20}(?:privacy policy|terms of (?:service|use)|cookie)\nviews expressed (?:here|in this (?:article|post)|are (?:those|solely))\naffiliate (?:links|commission)"
  },
  "invitation": {
   "terms": "",
   "patterns": "(?:subscribe|sign up) (?:to|for) (?:our|my|the) (?:free )?(?:newsletter|blog|mailing list|channel|updates)\nfollow (?:me|us) on(?![a-z])\njoin (?:our|the|my) (?:newsletter|mailing list)\nenjoyed this (?:article|post)\nget (?:our|the) (?:latest|newsletter).{0,30}inbox\nshare this (?:article|post) (?:with|on)(?![a-z])"
  },
  "no-title": {
   "terms": "",
   "patterns": "(?:as follows|following|including|such as|for example|namely)$\n^(?:figure|fig[.]?|table|listing|photo|image) [0-9]"
  },
  "closing-heading": {
   "terms": "conclusion\nconclusions\nsummary\nfinal thoughts\nthe bottom line\nbottom line\nverdict\nthe verdict\nfinal verdict\nwrapping up\nwrap up\ntakeaways\nkey takeaways\nreferences\nfurther reading\nfaq\nfaqs\nappendix\nintroduction\noverview\nbackground",
   "patterns": ""
  }
 },
 "claims-absolute": {
  "must": {
   "terms": "always\nnever\ncompletely\nentirely\ntotally\nevery\nimpossible\nguarantee\nguarantees\nguaranteed\nguaranteeing\nwithout any\nno way to\nflawlessly\nperfectly\nstrictly\nzero-downtime\nzero downtime\nno one\nnobody\nnothing\nnone of\nin all cases\nunder all circumstances\nwithout exception\ninevitably\nundoubtedly\ncertainly\nunlimited\ninfinitely\nsolely\nexclusively\nforever\nno limit\nno-limit\nirreversible\npermanently",
   "patterns": "(?<![a-z\\d])100\\s?%|(?<![a-z])zero[- ][a-z]{1,24}\n\\bno\\s(?:[a-z-]{1,24}\\s){0,2}(?:required|needed|necessary|support|chance|delay|overhead|downtime|cost|risk|need)\\b\n\\b(?:for|on|in|to|with|of|from|by|at|run|runs|works?)\\sany\\s(?!of\\b|other\\b|way\\b|case\\b|time\\b|point\\b|manner\\b|questions?\\b|changes?\\b|more\\b|further\\b|issues?\\b|given\\b|new\\b)[a-z]{1,20}\n\\ball\\s(?:the\\s|its\\s|their\\s|major\\s|modern\\s|supported\\s|possible\\s|popular\\s|existing\\s|of\\sthe\\s|of\\sits\\s)?(?:platforms|languages|browsers|devices|features|operating systems|databases|users|cases|environments|versions|frameworks|tools|developers|modes|types|buckets|verbs|data|errors|scenarios)\\b\n^\\W{0,3}no\\s(?!one|doubt|matter|longer|problem|idea|wonder)[a-z]{2,16}\n\\bonly\\s(?:the\\s)?[a-z-]{1,20}\\s(?:can|needs?|needs\\sto|will|could)\\b|\\b(?:can|will|could|would)\\sonly\\b\n\\b(?:complete|total|absolute)\\s(?:freedom|control|ownership|transparency|privacy|isolation|compatibility)\\b"
  },
  "weak": {
   "terms": "no\nmust\nhave to\nneeds to\nneed to\nmandatory\ninstantly\nwherever\nexactly\nanywhere\nensures\nfully\nabsolutely\neveryone\neverything\neverywhere\nonce\ncomplete\nwhole\nmust be\nonly",
   "patterns": ""
  },
  "exempt": {
   "terms": "not only\nat all\nall in all\nafter all\nabove all\nfirst of all\nall of a sudden\nnot all\nnot every\nnot always\nnot any\nif any\nin any case\nat any time\nall the best\nalmost always\nnot necessarily\nthat being said\nno matter\nall these\nall of these\nall of the above\nall three\nall four\nany questions\nno doubt\nanything else\nany of these\nno silver bullet\nall about\nnothing but\nany of the\nmake sure\nensure that you\nto ensure\neverything you need\nall you need\nalmost every\nnearly every\nvirtually every\nevery time\nevery day\nevery week\nalmost certainly\nalmost never\nnot exclusively\nevery month\nevery year\nevery night\nevery morning\nevery so often\nevery now and then\ncompletely different\nnot completely\nnot entirely\nonly if\nonly when\nonly what\nnot exactly",
   "patterns": "\\b(?:tak(?:e|es|ing)|took|waits?|waited|waiting)\\s(?:[a-z]{1,12}\\s)?forever\\b|\\bforever\\s(?:young|home)\\b\n\\b(?:will|is\\sgoing\\sto)\\s(?:certainly|inevitably|undoubtedly|always\\sbe)\\b\n\\bevery\\s(?:sprint|iteration|release|step|hour|minute|second|few|other|\\d)\n(?:n.t|\\bnot|\\bnever)\\s(?:[a-z]{1,12}\\s){0,2}any\\s[a-z]{1,20}\n\\bevery\\s[a-z-]{1,20}\\sthat\\b\n\\b(?:[a-z]{2,5}\\s)?any\\s(?:member|one|part|number|combination|point|kind|sort|subset|mix)\\sof\\b"
  },
  "denial": {
   "terms": "",
   "patterns": "(?:n.t|\\bnot|\\bhardly|\\brarely|\\bcannot)\\s(?:(?:a|an|the|be|it.s)\\s)?$"
  }
 },
 "claims-attribution": {
  "must": {
   "terms": "studies show\nstudies have shown\nstudies suggest\nstudies indicate\nresearch shows\nresearch suggests\nresearch indicates\nresearch has shown\nsurveys show\ndata shows\ndata indicates\ndata suggests\nstatistics show\nreports suggest\nreports show\nexperts say\nexperts believe\nexperts agree\nexperts recommend\ncritics say\ncritics argue\ncritics claim\nit is said\nit is believed\nit is claimed\nit is known\nit is thought\nit is often said\nit is widely\nit is generally\nit is commonly\nit is considered\nit is argued\nit is estimated\nit is reported\nit is rumored\nis said to\nare said to\nwas said to\nsaid to be\nsaid to have\nis believed to\nare believed to\nwas believed to\nbelieved to be\nbelieved to have\nis thought to\nare thought to\nthought to be\nthought to have\nis rumored\nrumored to\nis reputed\nreputed to\nreputedly\nallegedly\nreportedly\nsupposedly\npurportedly\nis reported to\nreported to be\nclaims to\nclaim to\nclaims to be\nclaimed to be\nclaimed that\nis known for\nknown to be\nwidely loved\nwidely known\nwidely believed\nwidely considered\nwidely regarded\nwidely accepted\nwidely recognized\nwidely recognised\nwidely seen\nwidely used\ngenerally considered\ngenerally regarded\ngenerally accepted\ngenerally believed\ngenerally agreed\ncommonly believed\ncommonly considered\ncommonly known\noften considered\noften regarded\noften cited\noften described\noften seen as\noften referred\noften called\nsometimes considered\nsometimes called\nsometimes referred\nconsidered by\nregarded as\nconsidered to be\nis considered\nare considered\nwas considered\nwere considered\nis regarded\nseen by many\nby many\neveryone knows\nas everyone knows\nneedless to say\nit is well known\nwell known that\nwell-known fact\ncritically acclaimed\nsome say\nsome claim\nsome argue\nsome believe\nsome consider\nsome feel\nsome think\nsome suggest\nmany say\nmany claim\nmany argue\nmany believe\nmany consider\nmany feel\nmany think\nothers say\nothers believe\nothers argue\nothers claim\nothers consider\nothers feel\nothers think\npeople say\npeople think\npeople believe\nrumors\nlegend has it\ntradition holds\naccording to some\naccording to many\naccording to legend\naccording to tradition\naccording to various\naccording to several\naccording to other\nsources say\nsources claim\nvarious sources\nlegends\nspeculated\nspeculation\nit has been suggested\nit has been argued\nit has been said\nit has been claimed\nhas been described as\nhave been described as\nbeen called\nbeen considered\nbeen criticized\nbeen praised\nhas been suggested\nbeen accused\nconventional wisdom\npopular belief\ncommon belief\ncontrary to\nrumor\nrumour\npopular culture has it\namong others\nhas been assumed\nadherents believe\nbelievers\nis viewed as\nare viewed as\nknown to have\neverybody knows\nmost people\neverybody agrees\neveryone agrees\nnobody uses\npopular opinion",
   "patterns": "\\b(?:many|most|some|several|numerous|various|few|certain|countless|other|more and more|a number of|the majority of|a lot of|plenty of)\\s(?:of\\s(?:the|its|these|those)\\s)?(?:[a-z-]{1,24}\\s){0,2}(?:people|users|developers|programmers|engineers|experts|scholars|critics|companies|teams|organizations|organisations|observers|analysts|historians|scientists|researchers|authors|writers|fans|commentators|sources|reviewers|academics|authorities|theorists|linguists|individuals|residents|players|supporters|opponents|proponents|tools)\\s(?:today\\s)?(?:[a-z]{1,12}ly\\s)?(?:say|said|claim|claimed|believe|believed|think|thought|argue|argued|agree|agreed|consider|considered|regard|regarded|feel|felt|prefer|love|like|suggest|suggested|insist|recommend|see|saw|find|found|hold|view|viewed|describe|described|assert|asserted|contend|maintain|note|noted|complain|criticize|have\\s(?:said|claimed|argued|noted|suggested|praised|criticized|criticised|reported|complained)|would\\s(?:say|argue|agree)|speculate)\n\\b(?:sentry|telemetry|usage|internal|customer|user)\\s(?:data|feedback|reports?)\\s(?:show|shows|indicate|indicates|suggest|suggests)\n\\bsome\\s(?:of\\s(?:the|its|his|her|their|these)\\s)?(?:[a-z-]{1,20})\\s(?:say|claim|believe|argue|consider|think|suggest)\n\\b(?:to|for|by|among)\\s(?:most|many|some)\\s(?:people|users|developers|programmers|engineers|experts|enthusiasts|professionals|customers|companies|teams|fans|critics)\n\\b(?:a|an|one|some|another|several|recent|many|various)\\s(?:\\d{4}\\s)?(?:[a-z]{1,12}\\s)?(?:survey|study|studies|report|reports|poll|paper|benchmark|benchmarks|review)\\s(?:[a-z]{1,10}\\s)?(?:found|shows?|showed|shown|suggests?|suggested|says|said|concluded|claims?|claimed|indicates?|revealed)\\b"
  },
  "weak": {
   "terms": "commonly\nwidely\npopularly\nfamous\nfamously\nwell-known\nwell known\nnotable\nrenowned\nnoted for\nnotorious\narguably",
   "patterns": ""
  },
  "exempt": {
   "terms": "also known as\nknown as\nbetter known as\nformerly known as\nis called\nare called",
   "patterns": ""
  },
  "note": {
   "terms": "argues that\nbelieves that\nclaims that\nasserts that\ncontends that\nsuggested that\nargued that\ncritics\nscientists\nscholars\nhistorians\nalleged\ncriticized for\ncriticised for",
   "patterns": ""
  }
 },
 "claims-causal": {
  "should": {
   "terms": "because of\ndue to\nleads to\nleading to\nresults in\nresulting in\ncauses\ncaused by\nthanks to\ntherefore\nthus\nhence\nas a result\nthis means\nwhich means\nowing to\nsince it",
   "patterns": ""
  }
 },
 "claims-comparative": {
  "must": {
   "terms": "faster\nslower\ncheaper\nsmaller\nlarger\nbigger\nhigher\nlower\nshorter\nlonger\nsafer\nquicker\nmore secure\nless secure\nmore expensive\nless expensive\nmore reliable\nless reliable\nmore efficient\nless efficient\nmore performant\nmore cost-effective\nmore affordable\ncosts more\ncosts less\noutperform\noutperforms\noutperformed\noutpaces\noutperforming\nbeats\nsurpasses\nsurpass\nexceeds\noutweighs\noutweigh\nsuperior to\ninferior to\nmore memory\nless memory\nmore resources\nfewer resources\nless resource\nmore storage\nfewer\nless code\nmore code\nless time\nmore time\nmore boilerplate\nless boilerplate\nmore stable\nless stable\nmore mature\nless mature\nmore popular\nless popular\nmore scalable\nless scalable\nmore complex than\nbetter than\nworse than\nstronger than\nweaker than\nlags behind\nfalls behind\nahead of\ntwice as fast\nwins\nloses to\nhas won\nwinner\nclear winner\nfalls short of\nearn more\nsooner than\na fraction of the",
   "patterns": "\\b(?:more|less|fewer)\\s(?:[a-z-]{1,24}\\s){1,3}than\\b(?!\\s(?:just|one|a|an|enough|ever|likely|happy|\\d))\n\\bas\\s(?!well|far|long|soon|possible|needed|such|many|much|a\\b)[a-z-]{1,24}\\sas\\b(?!\\s(?:possible|you|needed|if))\n\\bmore risk\\b|\\bless risk\\b|\\bmore vulnerabilit"
  },
  "should": {
   "terms": "better\nworse\neasier\nharder\nsimpler\nstronger\nweaker\nricher\ncleaner\nlighter\nheavier\nsteeper\nsmoother\nfriendlier\ntighter\ndeeper\nbroader\nwider\nfiner\nnicer\nnewer\nolder\nless\ncompared to\ncompared with\nin comparison\nin contrast\nby contrast\nunlike\nprefer\nprefers\npreferred over\nsuperior\ninferior\ngreater",
   "patterns": "\\b(?:more|less)\\s[a-z-]{4,24}"
  },
  "exempt": {
   "terms": "more than one\nmore information\nmore details\nmore on\nlearn more\nread more\nmore about\nno more\nno longer\nany longer\nsooner or later\nmore or less\nlower case\nlowercase\nlower-level\nhigher-level\nhigher level\nlower level\nother than\nrather than later\ngreater than or equal\nless than or equal\nlonger-term\nbetter yet\nfor better or worse\nknow better\nonce more\nwhat is more\nwhat's more\nhigher-order\nhigher education\nlower bound\nfind more",
   "patterns": "\\b[a-z-]{1,16}\\sthan\\s(?:it|they|we)\\sused\\sto\\b\n\\b(?:a|an|the)\\s(?:lower|higher|larger|smaller|longer|shorter|greater|bigger|faster|slower)\\s(?:value|number|setting|one|level|limit|threshold|size)\\b"
  },
  "note": {
   "terms": "similar to\nequal to\ncomparable to\nsame as\nthe same as\nthan\non par with\nidentical to\ndifferent from\ndiffers from\nno different from\nin the same league\njust as good",
   "patterns": ""
  },
  "opening": {
   "terms": "unlike\ncompared to\ncompared with\nin comparison\nin contrast\nby contrast\nrelative to",
   "patterns": ""
  },
  "bare": {
   "terms": "better\nworse\nfaster\nslower\ncheaper\nsafer\nquicker\neasier\nharder\nsimpler\nstronger\nweaker\ncleaner\nlighter\nheavier\nsteeper\nsmoother\nfriendlier\nhigher\nlower\nsmaller\nlarger\nshorter\nlonger",
   "patterns": "\\b(?:more|less)\\s(?:secure|expensive|reliable|efficient|performant|cost-effective|affordable|stable|mature|popular|scalable|complex|flexible|powerful|robust|intuitive|convenient|verbose|user-friendly|comfortable|accurate|durable)\\b"
  },
  "unasked": {
   "terms": "better safe\nbetter off\nbetter yet\nbetter half\nfor better or worse\nbetter suited\nbetter fit\nbetter choice\nbetter option\nbetter alternative\nhad better\nsooner or later\nno longer\nany longer\nlonger-term\nlong and short\nhigher-level\nhigher level\nlower-level\nlower level\nhigher-order\nhigher order\nhigher education\nlower case\nlower bound\nupper and lower\neasier said\nharder to say\nknow better\nthe better\nget better\ngets better\nwork harder\nworks better\nwork better\nbetter with\nbetter when\nlarger than life",
   "patterns": "\\bthe\\s(?:far\\s|much\\s)?(?:[a-z]{3,12}er|(?:more|less)\\s[a-z-]{4,16})\\b\n\\b(?:for|in|with|at|of|to|on|by|from|under|as|without|require|requires|need|needs|want|wants|prefer|whether|how|no|not|any|never)\\s(?:(?:a|an|much|far|even|your|its|these|some|many|be|are|is)\\s){0,2}(?:[a-z]{3,12}er|worse|(?:more|less)\\s[a-z-]{4,16})\\b\n\\b(?:[a-z]{3,12}er|worse)\\sand\\s(?:[a-z]{3,12}er|worse)\\s(?:with|every|each|over)\\b"
  },
  "counterpart": {
   "terms": "than\ncompared\ncomparison\ncontrast\nversus\nvs\nrelative to\nunlike\ninstead of\nrather than\nas opposed to\nopposed\nprevious\npreviously\nbefore\nolder\nnewer\nnew version\nnow\ntoday\nused to\nbecome\nbecomes\nbecame\ngetting\ngrow\ngrows\nmake\nmakes\nmaking\nmade\nkeep\nkeeps\nallow\nallows\nallowing\nenable\nenables\nenabling\nhelp\nhelps\nhelping\nimprove\nimproves\nlead to\nleads to\nleading to\nresults in\nresulting in\nso that\nothers\nother\nalternatives\ncompetitors\nrivals\nthe former\nthe latter\nboth\neach other\nrespectively\nfollowed by\nupgrade\nupgraded\nswitching\naverage\nusual\ntraditional\nconventional",
   "patterns": ""
  },
  "denial": {
   "terms": "",
   "patterns": "(?:n.t|\\bnot)\\s(?:always|necessarily|automatically)\\s(?:a\\s|an\\s|any\\s)?$"
  }
 },
 "claims-evaluative": {
  "should": {
   "terms": "easy\neasily\nsimple\nsimply\nstraightforward\npowerful\nflexible\nflexibility\nrobust\ngreat\ngood\nexcellent\nrich\nmature\nstable\nreliable\nreliability\nlightweight\nfast\nquick\nquickly\nslow\nefficient\nefficiently\neffective\nscalable\nsecure\nstrong\nextensive\ncomprehensive\nintuitive\nmodern\nelegant\nclean\nreadable\nuser-friendly\nbeginner-friendly\nwell-documented\nwell-established\nwell-suited\nactive\nactively\nvibrant\nlarge community\nlarge ecosystem\npopular\nhigh\nlow\nminimal\nsmall\nheavy\nbloated\ncomplex\ncomplexity\ncomplicated\ndifficult\ndifficulty\nhard\nsteep\nlimited\nlimitation\nlimits\nrestricted\nrestrictive\npoor\nexpensive\ncostly\ncheap\nverbose\ncumbersome\ntedious\npainful\nhassle\nconfusing\ninconsistent\noverhead\noverkill\nrisk\nrisky\nvulnerable\nimproves\nimprove\nimproving\nreduces\nreduce\nreducing\nincreases\nincrease\nincreasing\nsaves\nsave\nsimplifies\nsimplify\nenables\navoids\nprevents\npromotes\ncrucial\nsignificant\nsignificantly\ngreatly\nideal\nperfect\nsuitable\nsuited\nbest suited\ngood fit\nbetter suited\ngreat for\nbad for\ngreater control\nfull control\nchallenging\nchallenge\nfreedom\ndependency\nlock-in\nsteep learning curve\nlearning curve\nproductive\nproductivity\nperformance\nperformant\nenterprise-grade\nproduction-grade\nproduction-ready\nready-to-use\nstreamlined\nconsistent\nclear\nstrange\nbeneficial\nbenefit\nbenefits\nadvantage\nadvantages\ndrawback\ndisadvantage\nnice\nuseful\nhelpful\nconvenient\nwidely\nextremely\nvery\nhighly\ntruly\nrelatively\nquite\ntoo\nseamless\neffortless\nsmooth\nnatural\ntightly\nloosely\npermissive\nfreely\nunlimited\nalmost\nawkward\ncramped\ncryptic\nbaffling\ntricky\nannoying\nfrustrating\nout of the box\ncomfortable\nnoisy\nquiet\nhard to\neasy to\nfrequent\npleasant\nmessy\nfragile\nbrittle\ndated\nfamiliar\nrough\nclumsy\nsensible\nbulky\nsturdy",
   "patterns": ""
  },
  "exempt": {
   "terms": "good, because\nbad, because\nneutral, because\ngood because\nbad because\ngood for",
   "patterns": ""
  }
 },
 "claims-fact": {
  "must": {
   "terms": "founded\nfounder\nacquired\nacquisition\ninvented\nheadquartered\nwas released\nwere released\nfirst released\nwas created\nwas developed\nwere developed\nwas introduced\nwas launched\nwas announced\ninitially developed\noriginally developed\noriginally created\noriginally built\nis maintained by\nare maintained by\nmaintained by\ndeveloped by\ncreated by\nbacked by\ndesigned by\nwritten by\nbuilt by\nowned by\nsponsored by\nfunded by\nis used by\nused by companies\ndonated to\ngraduated\njoined the\ndiscontinued\nend of life\nend-of-life\nsued\nlawsuit\nis a fork of\nforked from\nsuccessor of\npredecessor\nsubsidiary\nlicensed under\nis licensed\ndeprecated",
   "patterns": "\\b(?:in|since|by|from|as of|until|before|after|around|during|early|late|of)\\s(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|spring|summer|autumn|fall|winter|about|around|the\\syear)[\\s-])?(?:19|20)\\d{2}\\b\n\\b(?:google|microsoft|facebook|meta|apple|amazon|aws|oracle|ibm|intel|netflix|twitter|uber|linkedin|airbnb|spotify|shopify|stripe|cloudflare|vercel|github|gitlab|red hat|canonical|jetbrains|atlassian|salesforce|openai|anthropic|nvidia|amd|mozilla|alibaba|tencent|baidu|huawei|bytedance|cncf|apache software foundation|linux foundation|nasa|stanford|berkeley|harvard|walmart|paypal|pinterest|slack|dropbox|ebay|adobe|sap|vmware|cisco|tesla|toyota|samsung|sony)(?:'s)?\\s(?:[a-z]{1,16}\\s){0,2}(?:uses|used|released|announced|created|developed|maintains|acquired|introduced|launched|built|backs|recommends)\\b\n\\b(?:used|adopted|supported|trusted|maintained|backed|developed|created|owned) (?:by|at|in) (?:the\\s)?(?:companies|google|microsoft|facebook|meta|apple|amazon|oracle|ibm|netflix|twitter|uber|linkedin|airbnb|cern|nasa)"
  },
  "weak": {
   "terms": "released\nby default\nunder the hood\ninternally\nofficial\nofficially\nmaintainers\nfoundation\ncorporation\ncompany\nisn't\naren't\nis not\nare not\nmissing\nwon't\nwill not\nrequired\nprevent\neliminate\neliminates\nprevents\nnatively supported",
   "patterns": ""
  },
  "exempt": {
   "terms": "your company\nour company\nmy company\nthe company's needs\nany company\nbuild version\nif you cannot\nif you can't\nif it doesn't\ndoesn't mean\ndoes not mean\ndon't forget\ndo not forget\nif you don't\nif you do not\nyou don't need\nyou do not need\ndon't worry",
   "patterns": "\\bwill\\s(?:[a-z]{2,14}\\s){1,6}?(?:by|in|before|until)\\s20\\d{2}\\b\n\\b(?:can|could|may|might|must|should|will|would|to)\\s(?:(?:also|then|only|still)\\s)?be\\s(?:[a-z]{1,12}\\s){0,2}(?:developed|created|designed|written|built|maintained|owned|sponsored|funded|backed|licensed|used)\\s(?:by|under)\\b\n\\b(?:developed|created|designed|written|built|maintained|owned|sponsored|funded|backed)\\sby\\s(?:(?:a|an|the|its|their|your|our|my|many|any|other|one|some|several|different|various|multiple|individual|independent|third-party|third|volunteer|human|professional|large|small)\\s){0,3}(?:[a-z-]{1,20}\\s)?(?:developers?|users?|people|hand|others|engineers?|designers?|experts?|volunteers?|contributors?|communit(?:y|ies)|companies|vendors?|default|itself|design|someone|anyone|everyone|teams?(?!\\s(?:at|of|behind)\\b))\\b\n^(?:today,?\\s|but\\s|and\\s)?(?:in|as of|by)\\s(?:[a-z]{1,12}\\s)?20\\d{2},?\\s[^.]{0,60}\\b(?:is|are|remain|remains|still|have|has|should|can|will|do|does)\\b"
  },
  "limit": {
   "terms": "not supported\nunsupported\ndoes not support\ndo not support\ndoesn't support\ndon't support\nnot possible\ncannot\ncan't\ncan not\nlacks support\nlacks\nno support\nnot available\nno longer\nonly supports\nonly works\nonly support\nonly available\nonly runs\nunable to\ndoes not\ndoesn't\ndo not\nunmaintained\nimpossible to",
   "patterns": "\\b(?:latest|current|newest)\\s(?:stable\\s)?(?:version|release)\\s(?:[a-z]{2,12}\\s){0,3}(?:is|was)\\s[^,.;]{0,16}\\d"
  }
 },
 "claims-hedge": {
  "note": {
   "terms": "may\nmight\nmaybe\nperhaps\npossibly\nprobably\npresumably\nseem\nseemed\nseemingly\nappears to\nappear to\nappeared to\napparently\nsuspect\nassume\npotentially\nin theory\ntheoretically\nin some cases\nunclear\nuncertain\nnot clear\nsupposed to\nhypothesized\nseems\nlikely\ncould be\nunlikely\npresumed\nit is possible\nit was possible\npossible that",
   "patterns": ""
  },
  "exempt": {
   "terms": "could not\nmost likely to\nas likely",
   "patterns": "\\bmay\\s\\d|\\b\\d{1,2}(?:st|nd|rd|th)?\\smay\\b|\\b(?:in|of|since|until|by|early|late|last|next)\\smay\\b"
  }
 },
 "claims-out": {
  "opinion": {
   "terms": "i think\ni believe\ni feel\ni find\ni prefer\ni love\ni like\ni'd say\ni would say\nin my opinion\nin my view\nin my experience\nimo\nimho\nto me\nfor me\npersonally\nmy take\nmy favorite\nmy favourite\nmy guess\nmy personal\nwe believe\nwe think\nwe feel\nwe prefer\nwe love\nin our opinion\nin our experience\nin our view\ni recommend\ni suggest\ni guess\ni hope\ni found\ni would go\ni would choose\ni would pick\ni'd go\ni'd pick\ni chose\nto my ears\nto my eyes\nmy advice",
   "patterns": ""
  },
  "question": {
   "terms": "",
   "patterns": "\\?[\"”')*]{0,2}\\s{0,12}$"
  },
  "presuming": {
   "terms": "",
   "patterns": "\\b(?:why|how\\scome|what\\smakes|what\\smade)\\b(?!\\s(?:not|don't|bother|would|should|use|choose)\\b)"
  },
  "plan": {
   "terms": "in this article\nin this post\nthis article\nthis post\nthis guide\nthis page\nin this section\nthis section\nlet's\nlet us\nwe will\nwe'll\ni will\ni'll\nread on\nsee also\nsee the\nsee below\nrefer to\nfor more information\nmore information\nfor more details\nclick here\nstay tuned\nfollow me\nsubscribe\nleave a comment\nfeel free\nthe following table\nthe table below\nas shown\nthis adr\nthis document\nwe needed\nwe wanted\ni wanted\nwas needed",
   "patterns": "^\\s{0,12}(?:figure|fig\\.?|table)\\s?\\d"
  },
  "howto": {
   "terms": "",
   "patterns": "^(?:first|then|next|now|finally|to start)?,?\\s?(?:run|install|open|click|select|add|create|copy|paste|download|configure|remove|delete|update|check|make sure|ensure that|note that|go to|import|set|type|enter|follow|try|use)\\s\n^(?:please\\s|it.s\\sbest\\sto\\s|it\\sis\\sbest\\sto\\s|you\\sshould\\s|best\\s)?(?:replace|change|clean|wash|charge|rotate|renew|refill|descale|sharpen|water|empty|service|oil|rinse)\\s[^,.;]{0,40}\\bevery\\b\n^(?:never|always|do not|don't|be sure to)\\s(?!been|had|loses|fails)[a-z]{2,12}\\s\n^(?:please\\s)?(?:set|run|add|open|install|point|wait)\\s(?:the|a|an|your|it|up|for)\\b\n^(?:\\d{1,2}[:.)]\\s?)?(?:assume|treat|keep|leave|imagine)\\s"
  },
  "definition": {
   "terms": "",
   "patterns": "\\b(?:stands for|refers to|is defined as|is short for|is called|means that a|represents the|is the process of)\\b"
  },
  "quotation": {
   "terms": "said\nsays\nwrote\nwrites\nquoted\nput it\nquote\nstated\nstates\naccording to",
   "patterns": ""
  },
  "advice": {
   "terms": "",
   "patterns": "^(?:choose|use|pick|go with|consider|select|opt for|stick with|avoid)\\s[^.]{1,60}\\b(?:if|when|for)\\b\n^(?:if|when)\\syou\\b[^.]{0,100}\\b(?:use|choose|consider|pick|go with|go for|stick)\\b\n^you\\s(?:need|want|care|lack|require|prioritize|have|are|absolutely|don.t|do not|value|prefer)\\b"
  },
  "condition": {
   "terms": "",
   "patterns": "^(?:but|and|so|however|also|then)?\\s?(?:if|unless|when|whenever|once|in case|suppose|assuming|provided|to|in order to|even if|whether|for example, if|until)\\s\n^(?:this|that|it|which)\\s(?:does not|doesn.t)\\smean\n\\bwhether\\b"
  },
  "classing": {
   "terms": "",
   "patterns": "\\b(?:is|are)\\s(?:a|an|the)\\s(?:type|kind|form|set|collection|way|process|term|name|method|technique|standard|abbreviation)\\s(?:of|for|that|by|to|in)\\b"
  },
  "averted": {
   "terms": "",
   "patterns": "\\b(?:avoid|avoids|avoiding|prevent|prevents|preventing|eliminate|eliminates|eliminating|without|instead\\sof|fix|fixes|fixed|no\\sneed\\sto|rather\\sthan)\\b"
  },
  "fit": {
   "terms": "",
   "patterns": "^(?:best\\s|well\\s|ideal\\s|perfect\\s|good\\s)?(?:suited|suitable|fit|for|choose|pick|use)\\s(?:for\\s|to\\s)?(?:teams|projects|people|companies|users|apps|sites|families|businesses|startups|cases)\\b\n\\b(?:a|an)\\s(?:[a-z-]{1,20}\\s){0,3}(?<genus>[a-z]{3,20})\\sis\\s(?:a|an)\\s\\k<genus>\\b"
  },
  "speaker-before": {
   "terms": "",
   "patterns": "(?:says?|said|writes|wrote|claims?|claimed|insists|promises|promised|swears|told\\s(?:me|us|him|her|them)|replied|boasts|advertis(?:es|ed)|slogan\\sis|calls?\\s(?:itself|themselves|it|them)|so-called)(?:\\s(?:that|as|to\\sbe))?[:,\\s]{0,3}$"
  },
  "speaker-after": {
   "terms": "",
   "patterns": "^[,.\\s]{0,3}(?!i\\s|we\\s)(?:[a-z]{2,14}\\s){0,4}(?:says|said|writes|wrote|claims|claimed|insists|promises|boasts|replied)\\b"
  }
 },
 "claims-prediction": {
  "must": {
   "terms": "will replace\nwill become\nwill dominate\nwill be replaced\nwill disappear\nwill always\nwill never\nwill soon\nwill certainly\nwill definitely\nwill inevitably\nwill continue to\nwill lead to\nwill result in\nis going to\nare going to\nis certain\nis bound to\nare bound to\nis destined to\nthe future of\nhere to stay\ngoing away\nwill be the\nwill outgrow\nwill delete\nwill lose\nwill fail\nwill break\nwill grow\nwill increase\nwill decrease\nby 2030\nin the near future",
   "patterns": ""
  },
  "weak": {
   "terms": "will\nwould\ngoing to",
   "patterns": ""
  },
  "exempt": {
   "terms": "we will\ni will\nwe'll\ni'll\nyou will find\nyou will learn\nyou'll learn\nyou will see\nwill be discussed\nwill look at\nwill cover\nwill compare\nwill discuss\nwill explore\nwill help you\nyou will need\nyou'll need\nwill show\nwill walk",
   "patterns": "\\b(?:what|how|whether|if|when|where|who|that)\\s(?:[a-z]{1,12}\\s){0,3}(?:is|are)\\sgoing\\sto\\b"
  }
 },
 "claims-promotional": {
  "should": {
   "terms": "revolutionary\ngame-changer\ngame changer\ngame-changing\ngroundbreaking\nbreakthrough\ncutting-edge\nworld-class\ntop-notch\nexceptional\nunparalleled\nunrivaled\nunbeatable\neffortless\neffortlessly\nseamless\nseamlessly\nhassle-free\nsupercharge\nunleash\nelevate\nmust-have\nawesome\namazing\nincredible\ndelightful\nblazing\nblazing fast\nlightning fast\nlightning-fast\nnext-generation\nnext-gen\nstate-of-the-art\none-stop\nperfect for\nperfect choice\nrenowned\nstate of the art\npeace of mind\ntailored\nlook no further\nluxurious\nempower\nempowers\nleading provider\nindustry-leading\nuser-friendly\nunforgettable\nunique blend\nexquisite\nindulge\ncraftsmanship\nsophistication\nelegance\nopulence\nopulent\ntimeless\nepitome\nepitomizes\nembodies\npinnacle\nstands out\nthose seeking\nthose who appreciate\nfor those who\nfor those seeking\narray of\nimpeccable\nsynonymous with\ndiscerning\nunmatched\nallure\nimmerse yourself\nindulge in\nenduring\nunwavering\nesteemed\nelevate your\nexhilarating\nthrilling\ncrafted\nmeticulously\ntestament to\nbeacon\nessence of\ntouch of\nreminiscent of\nstands as\nsecond to none\nexcellence\ntailored to\nrenowned for\nfinest\nunmissable\nwhere every\ncaptivating\nseasoned\ntreat yourself\nexperience the\nyou deserve\nserene\nserenity\ntranquility\ncraving\ncrystal-clear\nround-the-clock\nnurturing\ndelve\ndelves\nexpansive\nseeking a\nseeking an\nenchanting\nunwind\nunwinding\ndependable\ninventive\nimaginative\nfostering\nmyriad\nmouthwatering\nmouth-watering\nalluring\nharmonious\nexpertly\ndive into\nredefines\nredefining\nat your fingertips\ncaptivate\ncaptivates\ninvigorating\ncoveted\nprestigious\nindulgence",
   "patterns": "\\b(?:comprehensive|complete|full|wide|extensive|broad|diverse)\\s(?:suite|spectrum)\\b\n\\bpremium\\s(?:quality|experience|feel|comfort|craftsmanship|materials)\\b|\\bsuperior\\s(?:quality|comfort|craftsmanship|experience)\\b\n\\btrusted\\s(?:by|brand|name|choice|partner|provider|companion|leader|source)\\b\n\\bthe\\sultimate\\s(?:choice|experience|solution|companion|comfort|destination|guide|luxury|in)\\b"
  },
  "slogan": {
   "terms": "revolutionary\nrevolutionise\nrevolutionises\nrevolutionised\nrevolutionize\nrevolutionizes\nrevolutionized\ngame-changer\ngame changer\ngame-changing\ngroundbreaking\nground-breaking\ncutting-edge\nworld-class\nbest-in-class\nbest in class\nbest-of-breed\ntop-notch\nunparalleled\nunrivaled\nunrivalled\nunbeatable\nseamless\nseamlessly\neffortless\neffortlessly\nhassle-free\nunleash\nunleashes\nmust-have\ndelightful\nblazing fast\nblazing-fast\nblazingly fast\nlightning fast\nlightning-fast\none-stop shop\none-stop solution\nlook no further\nindustry-leading\nmarket-leading\nmind-blowing\njaw-dropping\nparadigm shift\nlike never before\nsecond to none\nreimagined\nunmissable",
   "patterns": "\\bempower(?:s|ed|ing)?\\s(?:you|your|teams?|users?|developers?|businesses|organi[sz]ations|people|companies)\\b\n\\b(?:super|turbo)charges?\\s(?:your|the|any|our|every)\\b\n\\bunlock(?:s|ing)?\\s(?:the\\s|your\\s|its\\s)?(?:full\\s|true\\s)?(?:power|potential)\\b\n\\bto\\sthe\\snext\\slevel\\b|\\bpossibilities\\sare\\sendless\\b|\\bendless\\spossibilities\\b"
  },
  "denied": {
   "terms": "not\nno\nnever\nhardly\nbarely\nrarely\nless\nisn't\naren't\nwasn't\ndoesn't\ndon't\ncannot\ncan't\nwon't\nfar from\nanything but\nwithout\nnothing\nneither\nnor\nthan\nso-called\nsupposedly\nallegedly\nclaims\nclaim\nclaimed\nclaiming\nadvertises\nadvertised\nadvertising\nmarketed\nmarketing\nbilled\ntouted\npitched\npromises\npromised\ncalls itself\nhype\nslogan\ntagline\nmotto\nwant\nwants\nneed\nneeds\nseeking",
   "patterns": ""
  }
 },
 "claims-quantity": {
  "note": {
   "terms": "many\nmost\nsome\nseveral\nvarious\nnumerous\ncountless\nplenty of\na lot of\nlots of\na few\na range of\na handful of\na minority\nmuch of\nmost of\nsome of\nmany of\nseveral of\ncertain\ngenerally\nmostly\nsometimes\nin many cases\nin most cases\nalmost all\nnearly all\nvirtually all\ntons of\nvast\nfew\none of the\nvery\na majority of people\na number of people\nsome people\nmost people\nmany people\na number of\nsomewhat\nmore or less\nto some extent\nto a certain extent\nconsidered\nthought\nbelieved\nperceived\nsuggest\nsuggests\nsuggested\nimplies\ntended to\ntends to\ntend to\narguably\ndoubt\na variety of\na wide variety of\na great variety of\na wide range of",
   "patterns": ""
  },
  "exempt": {
   "terms": "many-to-many\none-to-many\nhow many\nas many as\nsome kind of question",
   "patterns": ""
  },
  "weak": {
   "terms": "most of the\nthe bulk of",
   "patterns": ""
  },
  "uncounted": {
   "terms": "many\na lot of\nlots of\nplenty of\ntons of\nnumerous\ncountless\na great deal of\na large number of\nthe majority of\nthe vast majority\nthe bulk of\nsignificantly\nconsiderably\nsubstantially\ndramatically\ndrastically\nvastly",
   "patterns": "\\bmost\\s(?:of\\s(?:the|its|these|our|their)\\b|(?![a-z-]{0,16}(?:ous|less)\\b)[a-z-]{2,16}s\\b)\n\\b(?:much|far|way|a\\slot)\\s(?:more|less|fewer|better|worse|faster|slower|cheaper|easier|harder|higher|lower|larger|smaller|simpler)\\b\n\\bsignificant\\s(?:[a-z-]{1,16}\\s)?(?:increase|decrease|reduction|improvement|savings?|gains?|cost|costs|effort|overhead|amount|time|difference)s?\\b"
  },
  "counted": {
   "terms": "many-to-many\none-to-many\nhow many\nas many\nso many\ntoo many\nnot many\nmany times\nin many ways\nin many respects\nmany cases\nmany thanks\nmost cases\nmost times\nmost popular\nmost importantly\nnot significantly",
   "patterns": "\\b(?:avoid|avoids|without|needs?|needing|require|requires|requiring|suited|suitable|designed|ideal|handle|handles|no)\\s[^.;,]{0,24}\\b(?:many|a lot of|lots of|plenty of|tons of|numerous|countless|a large number of)\\b"
  }
 },
 "claims-sides": {
  "against": {
   "terms": "than\nunlike\nas opposed to\nahead of\nbehind\nbeats\nsurpass\nsurpasses\nexceeds\noutweigh\noutweighs\nsame as\nidentical to",
   "patterns": "\\b(?:better|worse|faster|slower|easier|harder|cheaper|safer|nicer)\\s(?:[a-z-]{1,16}\\s){0,2}(?:then|tham)\\b(?!\\sagain)\n\\b(?:superior|inferior|preferable|preferred|compared?|comparison|comparable|relative|contrast|equal|similar)\\s(?:[a-z-]{1,16}\\s){0,4}(?:to|with|against)\\b\n\\boutperform(?:s|ed|ing)?\\b|\\boutpac(?:e|es|ed)\\b|\\b(?:lags|falls)\\sbehind\\b|\\b(?:falls\\sshort\\sof|loses\\sto|on\\spar\\swith)\\b\n\\bas\\s(?!well|soon|long|far|much|many)[a-z-]{1,24}\\sas\\b\n\\bprefer(?:s|red|ring)?\\s[^.;]{1,60}\\s(?:over|to)\\b\n\\b(?:no\\s)?differ(?:ent|s)\\sfrom\\b"
  },
  "nothing": {
   "terms": "",
   "patterns": "^[\\s-]{0,2}(?:ever|expected|anticipated|usual|before|average|normal|just|enough|necessary|needed|later|not|never|if|when|to|one|two|three|\\$?\\d|good|half|in\\sthe\\spast|a\\s(?:few|lot|couple|year|week|month|day|decade))\\b\n^\\s(?:you(?:'d|\\s(?:think|might|would))|(?:i|we)\\s(?:thought|expected|remember|hoped))\\b"
  },
  "unnamed": {
   "terms": "",
   "patterns": "^\\s(?:you|i|we|they|he|she|it|it's|what|most|any|anything|anyone|anybody|anywhere|every|everyone|everything|everybody|others?|those|these|that|this|them|me|us|him|her|nothing|many|some|all|the\\s(?:rest|others?|previous|average)|[a-z]{2,16}ing)\\b"
  },
  "faceless": {
   "terms": "",
   "patterns": "^[\\s\"'(]{0,3}(?:(?:and|but|so|also|yes|no|well|then|,)\\s){0,2}(?:it|it's|that|this|those|these|they|he|she|we|i|you|there|nothing|none|who|which|what|everyone|anything|something|all)\\b\n^\\s{0,3}(?:\\S{1,24}\\s?){0,2}$"
  },
  "opening": {
   "terms": "",
   "patterns": "[.;:!?]\\s|,\\s(?=(?:and|but|so|which|who)\\s)|\\b(?:but|because|since|that|if|whether|while|although|though)\\s"
  },
  "closing": {
   "terms": "",
   "patterns": "[.;:!?](?:\\s|$)|[;:!?]|,\\s(?:but|and|so|which)\\b|\\b(?:but|because|while|although|and\\sit)\\b"
  },
  "enumerating": {
   "terms": "",
   "patterns": "^[^.;]{0,50}?\\s(?:and|or|nor)\\s"
  },
  "joint": {
   "terms": "",
   "patterns": "^\\s?(?:[,/&+|]|,?\\s?(?:and|or|nor|and/or|as\\swell\\sas|or\\seven|and\\seven)\\b)\\s?(?:(?:and|or|nor|even|maybe|also|the|a|an|my|any)\\s){0,3}(?:[a-z-]{1,20}\\s)?$"
  },
  "graded": {
   "terms": "much\nfar\nway\nlot\nbit\nslightly\neven\nstill\nsignificantly\nconsiderably\ntimes\nvastly\nnoticeably\nlittle",
   "patterns": ""
  },
  "predicate": {
   "terms": "",
   "patterns": "\\b(?:is|are|was|were|be|been|looks?|seems?|feels?|works?|performs?|runs?|has|have|had|gets?|got|does|did)\\s(?:[a-z%\\d]{1,14}\\s){0,3}?(?:better|worse|superior|inferior|faster|slower|easier|harder|simpler|safer|cheaper|nicer|quicker|smaller|larger|bigger|stronger|weaker|cleaner|lighter|cooler|higher|lower|(?:more|less)\\s[a-z-]{4,24})\\b"
  },
  "turn": {
   "terms": "but\nwhile\nwhereas\nalthough\nthough\nhowever\ndespite\nyet\ngiven",
   "patterns": ""
  },
  "rival": {
   "terms": "",
   "patterns": "\\b(?:over|instead\\sof|rather\\sthan|vs\\.?|versus|against|in\\sfavou?r\\sof)\\s(?:the\\s|a\\s|an\\s|my\\s)?(?!\\d)"
  },
  "making": {
   "terms": "",
   "patterns": "\\b(?:make|makes|making|made)\\b[^.]{0,30}$"
  },
  "lowly": {
   "terms": "i\nit\nthe\na\nan\nin\non\nbut\nand\nso\nif\nwhen\nthat\nthis\nthey\nwe\nhe\nshe\nyou\nas\nmy\nyes\nno\nor\nthere\nthese\nthose\nfor\nat\nnot\nwhat\nhowever\nwhile\nalthough\nthough\nalso\neven\nboth\nwith\nof\nto\nits\nby\nfrom\nsince\nbecause\nunlike\nlike\ncompared\noverall\npersonally\nthen\nnow\njust\nwell\nis\nare\nwas\nwere\nbe\ndo\ndoes\ndid\ncan\ncould\nwould\nwill\nshould\nmay\nmight\nhave\nhas\nhad\none\nsome\nmany\nmost\nall\nany\nour\nyour\nhis\nher\ntheir\nwho\nwhich\nwhy\nhow\nwhere\nmore\nless\nbetter\nworse\nbest\nonly\nafter\nbefore\nduring\nuntil\nonce\ndespite\nwhereas\nyet\nstill\nagain\nvery\nmuch\nsuch\nother\nanother\neach\nevery\neither\nneither\ntoo\nhere\nlet\ni'm\ni've\ni'd\ni'll\nit's\nthat's\nyou're\nthey're\nwe're\ndon't\ndidn't\nisn't\ndoesn't",
   "patterns": ""
  }
 },
 "claims-statistic": {
  "must": {
   "terms": "exponentially\nhalf of all\ntwo thirds\none third\na third of\nthree quarters\ntwice as\nthree times\nfour times\nfive times\nten times\norders of magnitude\nan order of magnitude\nhundreds of\nthousands of\nmillions of\nbillions of\ndozens of\ntenfold\ntwofold\nthreefold\na majority of\nthe majority of\ntwice what\ntwice the\ntwice that",
   "patterns": "[<>~]?\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\s?(?:%|percent(?:age points?)?\\b)\n(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\s?(?:-\\s?)?(?:x|×|times|fold)(?![a-z\\d])\n[$€£¥]\\s?\\d[\\d,]{0,12}(?:\\.\\d{1,6})?[kmb]?|(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\s?(?:¢|cents?|dollars?|euros?|usd|eur)(?![a-z])\n(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\+?\\s?(?:thousand|million|billion|trillion|hundred|dozen)s?\n(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\+?[\\s-]?(?:ms|us|ns|milliseconds?|microseconds?|nanoseconds?|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?|decades?|s)(?![a-z\\d])\n(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\+?[\\s-]?(?:bytes?|kb|mb|gb|tb|pb|kib|mib|gib|tib|pib|kbps|mbps|gbps|qps|tps|rps|iops|fps|hz|mhz|ghz|req/s|ops/s|rps|bits?|cores?|threads?|nodes?|tokens?|params|parameters)(?![a-z\\d])\n(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?[km]\\+?(?![a-z\\d])\n(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\+?\\s(?:[a-z-]{1,24}\\s)?(?:users?|developers?|engineers?|people|customers?|companies|countries|stars?|forks?|downloads?|contributors?|maintainers?|commits?|releases?|issues?|lines|files|packages|plugins?|extensions?|modules?|libraries|employees|servers?|requests?|queries|transactions?|messages?|records?|rows|tables|connections?|projects?|repositories|sites|websites|languages|points|stars|miles|km|kilometers|meters|metres|feet|inches|watts?|volts?|kg|pounds|lbs|ways|locations|integrations|apps|partners|teams|organizations|organisations|jobs|models?|workflows?|agents?)(?![a-z\\d])\n(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?[km]?\\+?\\s(?:[a-z]{2,14}\\s)?(?:[a-z]{1,14}/(?:s|secs?|seconds?|min|minute|h|hr|hour|day)(?![a-z])|(?:[a-z]{2,14}\\s)?(?:per|a)\\s(?:second|minute|hour|day)\\b)\n\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand)\\s(?:[a-z]{1,12}\\s)?(?:milliseconds|seconds?|minutes?|hours?|days?|weeks?|months?|years?|dollars?|euros?|pounds|cents|percent|per cent|times|metres?|meters?|miles|kilometres|kilograms?|grams|users|people|customers)\\b\n(?<![a-z\\d._#/-])\\d[\\d,]{0,12}(?:\\.\\d{1,6})?\\s?(?:db|watts?|volts?|kwh|km/h|mph|litres?|liters?|degrees|°c|°f|m²|grams?|g|cm|mm|km|kg)(?![a-z\\d])\n\\b(?:around|about|roughly|nearly|almost|over|under)\\s(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand)\\b\n\\banother\\s(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|hundred)\\b(?!\\s(?:or|and)\\b)\n\\b(?:in|within|takes?|took|under|about|only|roughly)\\s(?:a|an|one|half\\san?)\\s(?:millisecond|minute|hour|day|week|month|year)\\b(?!\\s(?:or|of|like|where|when|with)\\b)\n\\bmost\\s(?:[a-z-]{1,16}\\s)?(?:companies|teams|developers|users|people|sites|projects|startups)\\s(?:use|run|choose|rely|adopt|have\\sadopted|still\\suse)\\b"
  },
  "weak": {
   "terms": "double\ndoubles\ndoubled\ntriple\ntwice\nhalf\nlinearly\nquadratically\nexponential",
   "patterns": "(?:at least|at most|up to|as many as|as few as|over|under|more than|less than|fewer than|about|around|nearly|almost|roughly|approximately)\\s(?:\\d[\\d,]{0,12}|two|three|four|five|ten|twenty|hundred)"
  },
  "exempt": {
   "terms": "",
   "patterns": "(?<!\\d\\s[a-z]{1,16}\\s)\\bin\\sa\\s(?:second|minute|moment|flash)\\b\n\\b(?:figure|fig\\.?|table|chapter|section|step|option|part|page|line|level|phase|tier|version|ver\\.?|release|issue|pr|port|rfc|iso|no\\.?|example|appendix|lesson|day|week|top)\\s?#?\\d{1,8}(?:[-.]\\d{1,8}){0,4}\n\\b(?:v|python|java|jdk|es|ie|windows|android|ios|php|node(?:\\.js)?|http|web|ipv|utf-?|sha-?|md|base|vue|react|angular|rails|django|gpt-?|net|c\\+\\+)\\s?\\d{1,8}(?:\\.\\d{1,6}){0,4}\n\\b(?:these|those|the following|following|into|in)\\s(?:\\d{1,2})\\s(?:ways|steps|parts|sections|points|categories|types|options|questions)\n\\b(?:i|we|i.ve|we.ve)\\s(?:[a-z]{2,12}\\s){0,2}?(?:used|tried|tested|lived|owned|worked|spent|run|ran|ridden|rode|driven|drove|played|kept|written|switched|borrowed|rented)\\b[^,.;\\d]{0,40}?\\b(?:for|over|after)?\\s?(?:the\\s(?:last|past)\\s)?(?:an?|\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several)\\s(?:years?|months?|weeks?|days?|hours?|decades?)\n24/7|\\b(?:80/20|50/50)\\b|\\d{1,8}-bit\\b\n\\b\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4}\\b|\\b\\d{1,2}:\\d{2}\\b\n100\\s?%\\s(?=[a-z])(?!of|faster|slower|more|less|higher|lower|increase|cpu|coverage|uptime|test|code)\n\\b(?:our|my|his|her)\\s(?:[a-z-]{1,16}\\s){1,5}(?:years|months|weeks|days)\\sold\\b\n\\b(?:in|one)\\sa\\s(?:day|week|month|year)\\s(?:or\\sso|of)\\b\n\\b(?:19|20)\\d{2}\\syear-end\\b"
  },
  "measure": {
   "terms": "maximum\nminimum\nmax\nmin\nnumber of\nsize\nlength\ntime\nspeed\nlatency\nthroughput\nprice\ncost\nmemory\ncapacity\nduration\nrate\nratio\ncount\nlimit\nbandwidth\nfrequency\nscore\nshare\npercentage\nusers\ndownloads\nstars\nsales\nweight\ndistance\nrange\npower consumption\nquorum\naverage\nmedian\ntotal\np99\np95\nstartup",
   "patterns": ""
  },
  "demand": {
   "terms": "requirement\nrequirements\nrecommended\nrequired\ndefault\nport\nversion\nid\nno.\nstep\nexample",
   "patterns": ""
  },
  "boundless": {
   "terms": "no limit\nno-limit\nunlimited\nnone\ninfinite\nunbounded",
   "patterns": ""
  },
  "bare": {
   "terms": "",
   "patterns": "^\\s?[~≈<>≤≥+-]?\\s?(?=[^\\d]{0,3}\\d)(?:[\\dn][\\d.,]{0,14}\\s?(?:%|[a-zµ]{0,8})\\s?[/+×x~–-]?\\s?){1,4}$"
  }
 },
 "claims-superlative": {
  "must": {
   "terms": "fastest\nslowest\ncheapest\nsimplest\neasiest\nhardest\nstrongest\nweakest\nlargest\nbiggest\nsmallest\nhighest\nlowest\nsafest\nrichest\nnewest\noldest\nyoungest\nlightest\nheaviest\nquickest\ngreatest\nlongest\nshortest\nclosest\nwidest\nbroadest\ncleanest\nsmoothest\nfinest\nworst\nbest of both worlds\nbest-in-class\nbest in class\nworld-class\nsecond to none\nunmatched\nunparalleled\nunrivaled\nunrivalled\nunbeatable\nunprecedented\nstate-of-the-art\nnumber one\ngold standard\nde facto standard\nde-facto standard\nde facto\nindustry standard\nindustry-leading\nmarket leader\nmarket-leading\nleader in\nthe leader\nirreplaceable\none and only\nthe undisputed\ntop choice\ngo-to choice",
   "patterns": "\\b(?:the|its|their|his|your|our|is|are|was|were|works?|performs?|world's)\\s(?:very\\s|single\\s|overall\\s)?best\\b(?!\\s(?:practices?|effort|known as|of luck|suited for you|way to learn))\n\\bbest\\s(?:choice|option|solution|tool|fit|performance|performing|database|language|framework|library|product|value|bet)\\b\n\\b(?:the|its|their|world's|arguably|by far the|perhaps the|probably the|one of the|is|are|was|among the)\\s(?:most|least)\\s(?!of\\b|part\\b|cases\\b|likely\\b|recent\\b|recently\\b|important thing\\b)[a-z-]{1,24}\n\\bmost\\s(?:popular|powerful|advanced|used|widely|common|commonly|mature|stable|secure|reliable|efficient|flexible|important|complex|affordable|expensive|comprehensive|complete|significant|prominent|successful|loved|trusted|performant|cost-effective|scalable)\\b\n(?<![a-z\\d])#1(?!\\d)\n\\bone of the (?:[a-z]{1,24}est|top|best|leading|few)\\b|\\bthe only (?:one|tool|database|framework|language|library|option|way|platform|product|solution|system)\\b"
  },
  "weak": {
   "terms": "leading\ntop\npremier\nthe only\nnumber 1\nfirst-class\ncutting-edge\nlatest",
   "patterns": ""
  },
  "exempt": {
   "terms": "best practice\nbest practices\nbest effort\nbest-effort\nat best\nat least\nat most\nmost recent\nlatest version\nmost of the time\nfirst of all\nat the latest\nlast but not least\nat worst\nin the worst case\nworst case\nworst-case\nbest case\nfor the most part\nleast privilege\nleast recently used\nlongest prefix\nshortest path\nleading to",
   "patterns": "\\b(?:simplest|easiest)\\s(?:[a-z]{1,12}\\s)?to\\s(?:describe|explain|understand|show|see|illustrate|start|begin)\n\\b(?:choose|choosing|find|finding|pick|picking|select|selecting|determine|decide)\\s(?:on\\s)?(?:the|a|your)\\s(?:best|most\\s[a-z]{1,16})\\b"
  },
  "denial": {
   "terms": "",
   "patterns": "(?:n.t|\\bnot|\\bhardly|\\bfar\\sfrom|\\bno\\slonger|\\bnever)\\s(?:(?!only|just|merely|simply|because|to\\b)[a-z]{2,12}\\s){0,2}(?:(?:the|one\\sof|its|a|an)\\s)?$"
  }
 },
 "clause-words": {
  "barrier": {
   "terms": "and\nwhile\nwhich\nbecause\nso",
   "patterns": ""
  },
  "join": {
   "terms": "and\nor\n&",
   "patterns": ""
  },
  "easy-deed": {
   "terms": "",
   "patterns": ""
  },
  "easy-evil": {
   "terms": "",
   "patterns": ""
  },
  "lead": {
   "terms": "even though\nthough\nalthough\nbut\nand\nso\nbecause\nsince\nwhile\nwhereas\nhowever\nyet\nfor example\nfor instance\nalso\nplus",
   "patterns": ""
  }
 },
 "comparison": {
  "better-verb": {
   "terms": "outperforms\noutperform\noutperformed\noutperforming\nbeats\nbeat\nbeating\nsurpasses\nsurpass\nsurpassed\nexceeds\noutshines\noutpaces\noutclasses\nwins over\nwins against\nis superior to\nare superior to\nsuperior to\nis better than\nbetter than\nare better than\nhas an advantage over\nhas the advantage over\nhas advantages over\nadvantage over\nadvantages over\nhave an advantage over\nhas the edge over\nedges out\nis ahead of\nahead of\nis preferred over\npreferred over\npreferable to\ntrumps\nwill replace\nhas replaced\nhave replaced\nsupersedes",
   "patterns": ""
  },
  "worse-verb": {
   "terms": "lags behind\nlag behind\nlagging behind\nfalls behind\ntrails\ntrails behind\nis inferior to\ninferior to\nloses to\nloses out to\nis worse than\nworse than\nis no match for\nno match for\ncannot match\ncan't match\ncannot compete with\ncan't compete with\ndoes not match\nfalls short of\nis behind",
   "patterns": ""
  },
  "denial": {
   "terms": "not\nnever\nno\ndoesn't\ndoes not\ndon't\ndo not\nisn't\nis not\nhardly",
   "patterns": ""
  },
  "measured-by": {
   "terms": "unlike\ncompared to\ncompared with\nin comparison to\nin comparison with\nin contrast to\nin contrast with\ncontrary to\nas opposed to\nrelative to\nversus\nnext to\nthan\nagainst",
   "patterns": ""
  },
  "than": {
   "terms": "than\nthan with\nthan in\nthan for\ncompared to\ncompared with\nin comparison to\nin comparison with\nin contrast to\nrelative to\nas opposed to\nunlike",
   "patterns": ""
  },
  "not-as": {
   "terms": "not as\nisn't as\naren't as\nis not as\nare not as\nnot so\nisn't nearly as\nnot nearly as\nnot quite as\ndoesn't have as\ndoes not have as",
   "patterns": ""
  },
  "weak": {
   "terms": "",
   "patterns": ""
  },
  "measured": {
   "terms": "",
   "patterns": ""
  },
  "topic-end": {
   "terms": "",
   "patterns": ""
  },
  "filler": {
   "terms": "the\na\nan\nits\nin\non\nwith\nfor\nthose\nthat\none\nones\nwho\nwhich\nuse\nusing\nused\nof",
   "patterns": "\\b(?:one|ones|those|that) [a-z]{2,12}ed(?![a-z])"
  },
  "turn": {
   "terms": "however\nbut\nwhile\nwhereas",
   "patterns": ""
  },
  "open": {
   "terms": "not yet\nhas not\nhave not\nhasn't\nhaven't\nnot necessarily\nnot always",
   "patterns": ""
  },
  "share": {
   "terms": "a fraction of\nhalf of\nhalf the\nhalf as much\na third of\na quarter of\na tenth of\none third of\none half of\none tenth of\none quarter of\nless than half\nhalf as many\na half of",
   "patterns": ""
  },
  "multiple": {
   "terms": "twice\ntwice the\ntwice as much\ntwice as many\ndouble the\ntriple the\nthree times\nfour times\nfive times\nten times\nmany times\nseveral times",
   "patterns": "\\b\\d{1,4}(?:\\.\\d{1,2})?(?:x| times) (?:the|as much|as many)(?![a-z])"
  },
  "at-most": {
   "terms": "under\nbelow\nless than\nfewer than\nno more than\nonly\njust\nwithin\nat most\nbarely\nas little as\nas few as\na mere\nstarting at\nas low as",
   "patterns": ""
  },
  "at-least": {
   "terms": "over\nabove\nmore than\nup to\nas much as\nas many as\nas long as\nat least\nanother\nexceeds\nno less than\nupwards of\ntakes\nadd\nadds\ncosts\nwell over",
   "patterns": ""
  },
  "much": {
   "terms": "heavy\nlong\nhigh\nbig\nlarge",
   "patterns": ""
  },
  "quantity": {
   "terms": "",
   "patterns": "^ {0,3}(?:about |around |roughly )?(?:[$€£¥]?\\d|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|half|twelve|twenty|thirty)(?![a-z]))"
  },
  "degree-end": {
   "terms": "",
   "patterns": "^ {0,3}(?:$|[,.;、!)。]|\\d|than(?![a-z]))"
  },
  "swiftness": {
   "terms": "performance\nspeed\nefficiency",
   "patterns": ""
  },
  "spent": {
   "terms": "",
   "patterns": "^[^\\d,.;]{0,24}(?:\\d[\\d.,]{0,8}|(?<![a-z])(?:an?|one|two|three|half\\san?))\\s?(?:ms|µs|us|ns|s|sec|secs|seconds?|milliseconds?|minutes?|mins?|hours?|(?:working\\s)?days?|mb|mib|kb|kib)(?![a-z/])"
  },
  "endurance": {
   "terms": "battery\nendurance\nlifetime\nlifespan\nlife\ndurability\nshelf life\nwarranty\nretention\nstability\nreliability",
   "patterns": ""
  }
 },
 "content": {
  "function": {
   "terms": "a\nan\nthe\nand\nor\nbut\nso\nbecause\nsince\nas\nof\nto\nfor\nfrom\nwith\nwithout\nby\nat\nin\non\ninto\nonto\nover\nunder\nabout\nthan\nthen\nthat\nthis\nthese\nthose\nwhich\nwho\nwhose\nwhat\nit\nits\nthey\ntheir\nthem\nyou\nyour\nwe\nour\none\nis\nare\nwas\nwere\nbe\nbeen\nbeing\nhas\nhave\nhad\ndo\ndoes\ndid\nwill\nwould\ncan\ncould\nshould\nshall\nmay\nmight\nmust\nthere\nhere\nalso\ntoo\nvery\nquite\nrather\nreally\nfairly\npretty\nmuch\nmany\nmore\nmost\nless\nleast\nonly\njust\neven\nstill\noften\nusually\ntypically\ngenerally\nsometimes\nalways\nnot\nno\nsuch\nsome\nany\nall\neach\nevery\nboth\nother\nanother\nown\nsame\nout\nup\ndown\noff\nwhen\nwhile\nwhere\nhow\nif\nisn't\ndoesn't\ndon't\ncan't\nit's",
   "patterns": ""
  },
  "light": {
   "terms": "make\nmakes\nmade\nmaking\nget\ngets\ngive\ngives\ngiving\nkeep\nkeeps\ntake\ntakes\nuse\nuses\nused\nusing\nprovide\nprovides\noffer\noffers\nallow\nallows\nenable\nenables\nhelp\nhelps\nlead\nleads\ncause\ncauses\nresult\nresults\nmean\nmeans\nneed\nneeds\nrequire\nrequires\nensure\nensures\nguarantee\nguarantees\nuser\nusers\ndeveloper\ndevelopers\nteam\nteams\ncompany\ncompanies\norganization\norganizations\npeople\nperson\ncustomer\ncustomers\nthing\nthings\nway\nways\ncase\ncases\nsystem\nsystems\nsoftware\ntool\ntools\nproduct\nproducts\nsolution\nsolutions\napplication\napplications\napp\nhighly\nfully\ncompletely\ndeeply\nextremely\nrelatively\ncomparatively",
   "patterns": ""
  },
  "edge": {
   "terms": "",
   "patterns": ""
  },
  "judging": {
   "terms": "limited\nrestricted\npoor\nweak\nweaker\nlacking\ninsufficient\ninadequate\nmediocre\nterrible\ngood\ngreat\nexcellent\noutstanding\nstrong\nsolid\nsuperb\nbetter\nworse\nsteep\nsteeper\ngentle\nrich\nsparse\nscarce",
   "patterns": ""
  },
  "qualified": {
   "terms": "if\nwhen\nwhenever\nunless\nuntil\nonce\nwhile\nwhere\nunder\nwithout\nby default\ndefault\nsome\ncertain\nsometimes\noccasionally\npartly\npartially\nmostly\ninitially\noriginally\nformerly\npreviously\nearlier\nlater\neventually\nover time\nused to\nin the past\nnow\nnowadays\ntoday\ncurrently\nrecently\nrecent\nnewer\nolder\nversion\nversions\nedition\nplan\ntier\ngradually\nincreasingly\nbecoming\nbecome\nbecomes\nalthough\nthough\ndespite\neven if\nwhereas\ninstead\nat the cost\nat the expense\ntrade off\ntradeoff\nin exchange\nrelative to\nshort term\nlong term\nat first\ncompared\ndepending\ndepends\nexcept\nbeyond\nafter\nbefore\nin case",
   "patterns": "\\bv?[0-9]\\.[0-9]"
  },
  "example": {
   "terms": "such as\nfor example\nfor instance\ne.g.\nincluding\nnamely\nlike",
   "patterns": ""
  }
 },
 "dates": {
  "front-matter-key": {
   "terms": "date\nupdated\nupdate\nlastmod\nlast_modified_at\nlastmodified\nlast_updated\nlastupdated\nlast_update\nmodified\npublished\npublishdate\npubdate\npublished_at\ncreated\ncreated_at\nupdated_at\nupdatedat\ncreatedat\ndate_published\ndate_modified\nyear\nreviewed",
   "patterns": ""
  },
  "as-of": {
   "terms": "",
   "patterns": "(?<![a-z])(?:as of|last updated|last modified|last reviewed|at the time of writing|as at|up to date as of|accurate as of|correct as of|retrieved|accessed)(?: on| in|:)?[^.;]{0,24}(?:19|20)[0-9]{2}"
  },
  "dateline": {
   "terms": "published\nposted\nupdated\nwritten\nreviewed\nrevised\ndate\nlast edited\nedited\nfirst published\nmodified",
   "patterns": ""
  },
  "now": {
   "terms": "currently\nat the moment\nright now\nas of now\nas of today\nas of this writing\nat the time of writing\nat present\npresently\nto date\nso far this year\nthis year\nlast year\nthis month\nlast month\nin recent years\nin recent months\nrecently released\nrecently added\nrecently announced\nuntil recently\nlatest version\nlatest release\nlatest stable\nnewest version\nnewest release\ncurrent version\ncurrent release",
   "patterns": ""
  },
  "now-exempt": {
   "terms": "",
   "patterns": "currently (?:running|selected|active|open|opened|executing|logged|held|playing|visible|focused|displayed|loaded|connected|in use|processing|checked|installed)(?![a-z])\n(?:the|a|an|any|each|that|its|your) currently [a-z-]{3,16}\n(?:up|kept|keeps|keep|bring|brought|brings) to date\nthe (?:latest|current) (?:version|release) of (?:the|a|your|each|every) (?:document|file|page|record|row|data|draft|value)"
  },
  "ageing": {
   "terms": "market share\nshare of the market\nof the market\ndownloads\nweekly downloads\nmonthly downloads\nactive users\nmonthly users\nregistered users\ndaily users\nsubscribers\ngithub stars\nstars on github\nstargazers\ncontributors\nranks first\nranked first\nranking\nlist price\nretail price\nmonthly fee\nannual fee\nsubscription price",
   "patterns": "[$€£¥] ?[0-9][0-9.,]{0,9}(?: ?/ ?| per | a )(?:month|mo|year|yr|seat|user|hour|gb)(?![a-z])\n[0-9][0-9.,]{0,9}k? stars(?![a-z])"
  },
  "ageing-cell": {
   "terms": "price\nprices\npricing\nmonthly cost\nmonthly fee\nstars\ngithub stars\ndownloads\nweekly downloads\nmarket share\nusers\ncontributors\nrank\nranking\nlatest version\nlatest release\nversion",
   "patterns": ""
  }
 },
 "dimension-frames": {
  "opener": {
   "terms": "in terms of\nwhen it comes to\nwith regard to\nwith regards to\nwith respect to\nas for\nas far as\nregarding\nconcerning\nas to\nin regard to\non the topic of\non the subject of\nspeaking of\nlooking at\nfrom the point of view of\nfrom the perspective of\nfrom a\nfrom an",
   "patterns": ""
  },
  "closer": {
   "terms": "wise\nis concerned\nare concerned\nstandpoint\nperspective\npoint of view\n-wise",
   "patterns": ""
  }
 },
 "dimension-names": {
  "join": {
   "terms": "and\nor\nvs",
   "patterns": ""
  },
  "preposition": {
   "terms": "of\nfor\nin\nto\nwith\non\nfrom\nby\nat\nwhen\nthat\nwhich\nbetween\nunder",
   "patterns": ""
  },
  "before": {
   "terms": "the\ntheir\nits\noverall\ngeneral\nbetter\ngood\nhigh\nhigher\nlow\nlower\nno\nlimited\nlack of\npoor\nmore\nless\ngreater",
   "patterns": ""
  },
  "after": {
   "terms": "comparison\nconsideration\nconsiderations\ndifference\ndifferences\nissue\nissues\nconcern\nconcerns\naspect\naspects\nrequirement\nrequirements",
   "patterns": ""
  },
  "particle": {
   "terms": "",
   "patterns": ""
  },
  "degree": {
   "terms": "",
   "patterns": ""
  },
  "unclassed": {
   "terms": "document collaboration\ndocument editing\ndocument sharing\nshared documents\ndocument management",
   "patterns": ""
  }
 },
 "dimension-words": {
  "openness": {
   "terms": "closed\nproprietary\nsource code",
   "patterns": "(?<![a-z])open[a-z]{0,10}"
  },
  "accessibility": {
   "terms": "available\nunavailable\nrestricted",
   "patterns": "(?<![a-z])access[a-z]{0,10}"
  },
  "transparency": {
   "terms": "black box\nopaque\nvisible\nhidden\ninspect\nclear\nverify\noversight\nunderstand\nsee inside",
   "patterns": "(?<![a-z])transparen[a-z]{0,10}\n(?<![a-z])audit[a-z]{0,10}\n(?<![a-z])explainab[a-z]{0,10}\n(?<![a-z])inspectab[a-z]{0,10}"
  },
  "customizability": {
   "terms": "fine-tune\nfine-tuning\nmodify\nmodified\nrigid\ntheming\nplugins\ntweak\nopinionated\ncontrol\nfixed\ntune\ntweaks\nfreedom\nsettings\noptions\nyour own",
   "patterns": "(?<![a-z])customi[a-z]{0,10}\n(?<![a-z])flexib[a-z]{0,10}\n(?<![a-z])configur[a-z]{0,10}\n(?<![a-z])extensib[a-z]{0,10}\n(?<![a-z])extend[a-z]{0,10}\n(?<![a-z])adjust[a-z]{0,10}\n(?<![a-z])inflexib[a-z]{0,10}"
  },
  "innovation-speed": {
   "terms": "new features\nstagnant\nfrequent updates",
   "patterns": "(?<![a-z])innovat[a-z]{0,10}\n(?<![a-z])releas[a-z]{0,10}"
  },
  "cost": {
   "terms": "free\nprice\npriced\nprices\npricey\nfee\nfees\nbudget\npay\npaid\nmoney\ndollar\ndollars\neuro\neuros\nper month\nlicense\nlicence\nlicensing\nsubscription\nbill\nspend\nsave\nsaves\nsaving\nsavings\ndiscount\ndiscounts\nsale\nbargain\ninvestment\nwallet\npremium\na month\na year",
   "patterns": "(?<![a-z])cost[a-z]{0,10}\n(?<![a-z])cheap[a-z]{0,10}\n(?<![a-z])expens[a-z]{0,10}\n(?<![a-z])afford[a-z]{0,10}\n(?<![a-z])inexpens[a-z]{0,10}"
  },
  "legal-compliance": {
   "terms": "license\nlicence\nlicensed\nlicensing\ncopyright\npatent\npatents\nlegal\nliability\ncontract\ngdpr\nregulation\nregulated\nterms\npermissive\nunrestricted\ncommercial use\nroyalty\nroyalties\ncertification\ncertifications",
   "patterns": "(?<![a-z])complian[a-z]{0,10}\n(?<![a-z])comply[a-z]{0,10}"
  },
  "code-quality": {
   "terms": "boilerplate\nsyntax\ntypes\ntyped\nclean\nverbose\nconcise\ncode",
   "patterns": "(?<![a-z])readab[a-z]{0,10}\n(?<![a-z])testab[a-z]{0,10}\n(?<![a-z])reusab[a-z]{0,10}"
  },
  "security": {
   "terms": "attack\nattacks\nattacker\nattackers\nexploit\nexploits\nbreach\nbreaches\nleak\nleaks\npermission\npermissions\nauth\nsandbox\nsandboxed\ncve\ncves\nmalware\nunsafe\nsafe\nsafer\nhacked\ntamper\npassword\npasswords\nlock\nlocks\nlocked\ntheft\nthief\nstolen\nsigned\nisolated\nisolation\nflame",
   "patterns": "(?<![a-z])secur[a-z]{0,10}\n(?<![a-z])insecur[a-z]{0,10}\n(?<![a-z])vulnerab[a-z]{0,10}\n(?<![a-z])encrypt[a-z]{0,10}\n(?<![a-z])authenti[a-z]{0,10}\n(?<![a-z])authoriz[a-z]{0,10}"
  },
  "safety": {
   "terms": "safe\nsafer\nsafest\nsafety\nunsafe\ndanger\ndangerous\naccident\naccidents\ninjury",
   "patterns": ""
  },
  "privacy": {
   "terms": "private\ntracking\ntracker\ntelemetry\ncollect\ncollects\nlocal\nlocally\nleak\nleaks\ngdpr\nown server\non-premises\nupload\nuploads\naccount\ncloud\nsee what\nwatch\noverlook\nopaque\nneighbours\nneighbors\nserver\nservers\nads",
   "patterns": "(?<![a-z])privacy[a-z]{0,10}\n(?<![a-z])confidential[a-z]{0,10}"
  },
  "industrialization": {
   "terms": "production\nenterprise\ncommercial",
   "patterns": "(?<![a-z])industr[a-z]{0,10}"
  },
  "adaptability": {
   "terms": "adapt\nadapts\nadapting\nchange\nchanges\nagile\nrigid\nrestructuring\nrewrite\nstraightforward",
   "patterns": "(?<![a-z])adaptab[a-z]{0,10}\n(?<![a-z])flexib[a-z]{0,10}\n(?<![a-z])inflexib[a-z]{0,10}"
  },
  "flexibility": {
   "terms": "rigid\nswap",
   "patterns": "(?<![a-z])flexib[a-z]{0,10}\n(?<![a-z])inflexib[a-z]{0,10}\n(?<![a-z])replac[a-z]{0,10}"
  },
  "reliability": {
   "terms": "stable\nunstable\nunstability\ncrash\ncrashes\nfail\nfails\nfailure\nfailures\nfailover\noutage\noutages\ndowntime\nuptime\nfault\nfaults\nrobust\nresilient\nconsistent\nconsistency\ndurable\ndurability\nrecover\nrecovery\nbackup\nreplication\nlose\nloses\nlost\nloss\nbreak\nbreaks\nbroken\nflaky\nsturdy\nlasts\npunctual\nlate\nprecise\ncorrect\nacid\ntransaction\ntransactions\nbug\nbugs\nreplicated\nguarantee\nguarantees\nguaranteed\nvalidation\noffline\nwear\nworn\nlasting\nbattery\ntested\nholds\nsteady\ndead\njam\njams\nleak\nleaks",
   "patterns": "(?<![a-z])reliab[a-z]{0,10}\n(?<![a-z])unreliab[a-z]{0,10}\n(?<![a-z])stabilit[a-z]{0,10}\n(?<![a-z])availab[a-z]{0,10}\n(?<![a-z])dependab[a-z]{0,10}\n(?<![a-z])instabilit[a-z]{0,10}\n(?<![a-z])accura[a-z]{0,10}"
  },
  "data-sharing": {
   "terms": "share\nshares\nshared\nsharing\nexchange",
   "patterns": ""
  },
  "algorithm-innovation": {
   "terms": "algorithm\nalgorithms\nresearch",
   "patterns": ""
  },
  "performance": {
   "terms": "fast\nfaster\nfastest\nslow\nslower\nslowest\nspeed\nspeeds\nquick\nquicker\nquickly\nlatency\nthroughput\nms\nmilliseconds\nseconds\nmemory\ncpu\noverhead\nlightweight\nheavy\nbloated\nbenchmark\nbenchmarks\nlag\nlags\nsnappy\nresponsive\nconcurrency\nbundle size\nload\nstartup\ncache\ncached\ncaching\ninstant\ninstantly\nminutes\nminute\noptimized\noptimised\noptimization\nwait\nwaits\nwaiting\nboots\nhours\npower",
   "patterns": "(?<![a-z])perform[a-z]{0,10}\n(?<![a-z])efficien[a-z]{0,10}\n(?<![a-z])inefficien[a-z]{0,10}"
  },
  "scalability": {
   "terms": "scale\nscales\nscaling\nscaled\nsharding\nshard\nshards\ncluster\nclusters\nclustering\ngrowth\ngrow\ngrows\nhorizontal\nhorizontally\ndistributed\nsingle node\npartition\npartitions\npartitioning\nreplicate\nreplicated\nreplication\nnodes\nnode\nmillions\nthousands\nconcurrent",
   "patterns": "(?<![a-z])scalab[a-z]{0,10}\n(?<![a-z])elastic[a-z]{0,10}"
  },
  "ease-of-use": {
   "terms": "easy\neasier\neasiest\neasily\nsimple\nsimpler\nsimplest\nsimplicity\ncumbersome\ncomplex\ncomplicated\ncomplexity\nhassle\nintuitive\nfriendly\nout of the box\nzero config\nzero-config\nsetup\nset up\nhard\nharder\ndifficult\ntedious\nergonomic\nclunky\neffort\nease\nstraightforward\nuser experience\ndeveloper experience\nfrustrating\npainful\npain\ncli\ngui\nmanual\nmanually\nautomatic\nautomatically\nstreamlined\nready-to-use\nready to use\none click\nclick\nclicks\ninterface\nawkward\npleasant\nfiddly\nquick to\nnothing to",
   "patterns": "(?<![a-z])usab[a-z]{0,10}\n(?<![a-z])comfort[a-z]{0,10}\n(?<![a-z])inconvenien[a-z]{0,10}\n(?<![a-z])convenien[a-z]{0,10}"
  },
  "learning-curve": {
   "terms": "steep\nsteeper\ngentle\nbeginner\nbeginners\neasy\neasier\nhard\nharder\nsimple\ncomplex\nonboarding\ntraining\nfamiliar\nskills\nexpertise\ntalent\nknowledge\nexperience\nexpert\nexperts\ntutorial\ntutorials\nunderstand",
   "patterns": "(?<![a-z])learn[a-z]{0,10}"
  },
  "maintainability": {
   "terms": "maintenance\ndebug\ndebugging\nrefactor\nrefactoring\nupgrade\nupgrades\nupgrading\ncoupling\ncoupled\ndecoupled\noperate\noperations\nclean\ncleaning\nservice\nservicing\ntechnical debt\nupkeep\nrepairs\npaint\nwash\nspare\nreplace\nreplaced\nfix\nfixed\nbroken",
   "patterns": "(?<![a-z])maintain[a-z]{0,10}\n(?<![a-z])unmaintain[a-z]{0,10}\n(?<![a-z])repair[a-z]{0,10}\n(?<![a-z])modular[a-z]{0,10}"
  },
  "support": {
   "terms": "support\nsupported\nvendor\nsla\ncustomer service\nwarranty\nhelp\ncommunity\nhelpdesk\nservice\nmaintained\nassistance\nvendor-managed\nresponsible\nanswer\nanswers\nconsultants",
   "patterns": ""
  },
  "documentation": {
   "terms": "docs\nundocumented\ntutorial\ntutorials\nguide\nguides\nmanual\nmanuals\nexamples\nstack overflow\nbooks\nmaintained\nanswers\nreadme",
   "patterns": "(?<![a-z])document[a-z]{0,10}"
  },
  "compatibility": {
   "terms": "interop\nbrowser\nbrowsers\nplatform\nplatforms\nstandard\nstandards\nworks with\nsupport\nsupports",
   "patterns": "(?<![a-z])compatib[a-z]{0,10}\n(?<![a-z])incompatib[a-z]{0,10}\n(?<![a-z])integrat[a-z]{0,10}\n(?<![a-z])interoperab[a-z]{0,10}"
  },
  "deployment": {
   "terms": "self-host\nsetup\nset up\ndocker\ncontainer\ncontainers\ninfrastructure\non-premises\ncloud\nserver\nservers\nready-to-use\nready to use\nout of the box\nturnkey",
   "patterns": "(?<![a-z])deploy[a-z]{0,10}\n(?<![a-z])install[a-z]{0,10}\n(?<![a-z])host[a-z]{0,10}"
  },
  "ecosystem": {
   "terms": "npm\nmodules\nplugin\nplugins\nlibrary\nlibraries\ntooling\ntoolchain\nextensions\npackages\nmarketplace\npopular\npopularity\nadoption\nadopted\nwidespread\ncommunity\nthird-party\nthird party",
   "patterns": "(?<![a-z])ecosystem[a-z]{0,10}"
  },
  "user-ecosystem": {
   "terms": "users\ncontributors\npopular\npopularity\nactive\nstars\nadoption",
   "patterns": "(?<![a-z])communit[a-z]{0,10}"
  },
  "maturity": {
   "terms": "immature\nbattle-tested\nproven\nyoung\nnew\nold\nestablished\nyears\ndecade\ndecades\nearly\nexperimental\nbeta",
   "patterns": "(?<![a-z])matur[a-z]{0,10}"
  },
  "portability": {
   "terms": "lock-in\nlocked\nlock in\nmigrate\nmigration\ncross-platform\ncarry\ncarried\nlight\nlighter\nheavy\nheavier\nbulky\ncompact\nvendor\npocket\nbag\nweighs\nweight\nswitch\nswitching\ndependent\ntied\nprovider\nproviders\nmove\nmoving\nfold\nfolds\nheavy after",
   "patterns": "(?<![a-z])portab[a-z]{0,10}"
  },
  "functional-suitability": {
   "terms": "feature\nfeatures\ncomplete\nmissing\nlacks",
   "patterns": "(?<![a-z])function[a-z]{0,10}"
  },
  "business-expansion": {
   "terms": "business\ngrowth\npartners\nexpand",
   "patterns": ""
  },
  "revenue-model": {
   "terms": "revenue\nprofit\nmonetize\nbusiness model\nincome",
   "patterns": ""
  },
  "market-competition": {
   "terms": "market\ncompetition\ncompetitive\nshare",
   "patterns": ""
  }
 },
 "evidence": {
  "source-label": {
   "terms": "source\nsources\ndata source\nreference\nreferences\nvia\nadapted from\ntaken from\ncited from\ncredit",
   "patterns": ""
  },
  "lead-in": {
   "terms": "data from\nfigures from\nprices from\nnumbers from\nresults from\naccording to\nas reported by\nas reported in\nas stated in\nbased on\nas measured by\nas per\nper the\ncited in\nquoted from\ntaken from\nas documented in\nfound that\nreported that\nsurvey by\nstudy by\nreport by\nbenchmark by\npublished by\npublished in",
   "patterns": ""
  },
  "publication": {
   "terms": "report\nsurvey\nstudy\npaper\nwhitepaper\nwhite paper\nbenchmark\nbenchmarks\ndocumentation\ndocs\nmanual\nspecification\nspec\nindex\ncensus\narticle\nblog post\nbook\nannouncement\nrelease notes\nchangelog\nrfc\nstandard\nsurvey results\njournal\nyearbook\ntalk\nkeynote\nfiling",
   "patterns": "(?<![a-z])(?:data|figures|statistics) (?:show|shows|from|by|of|published)(?![a-z])"
  },
  "publisher": {
   "terms": "published\nby the\nfoundation\nuniversity\ninstitute\ninc\nofficial\nsurvey\nassociation\nconsortium\npress\nagency\nministry\nbureau\ncommission\ncouncil\ndepartment\norganisation\norganization\noffice",
   "patterns": ""
  },
  "reference-heading": {
   "terms": "references\nreference\nsources\nsource\nfurther reading\nbibliography\nsee also\nfootnotes\ncitations",
   "patterns": ""
  },
  "note-heading": {
   "terms": "notes\nendnotes\nend notes\nfootnote",
   "patterns": ""
  },
  "measurement": {
   "terms": "we measured\ni measured\nin our tests\nin my tests\nour benchmark\nour benchmarks\nmy benchmark\nin our benchmark\nwe benchmarked\ni benchmarked\non my machine\nmeasured with\nbenchmarked with\ntimed with\ntested with\nmeasured using\nbenchmarked using\nwe timed\ni timed\nwe ran\ni ran\nmeasured on\nbenchmarked on\nwe counted\ni counted\nwe weighed\ni weighed\nour measurements\nmy measurements\nmeasured it\nmeasured them\ntimed it\nmeasured at\nmeasured in",
   "patterns": "(?<![a-z])(?:in|by|from|during) (?:our|my) (?:own )?(?:[a-z-]{2,14} )?(?:tests?|benchmarks?|trials?|measurements?|runs?)(?![a-z])"
  },
  "reporting": {
   "terms": "shows\nshowed\nfound\nfinds\nreports\nreported\nputs\nsays\nsaid\nstates\nstated\nnoted\nlists\nlisted\nestimates\nestimated\nranks\nranked\nconcluded\nconcludes",
   "patterns": ""
  },
  "vague-publisher": {
   "terms": "some\nseveral\nmany\nvarious\nmost\nnumerous\nindependent\nthird-party\na recent\nrecent\nindustry",
   "patterns": ""
  },
  "organization": {
   "terms": "",
   "patterns": ""
  },
  "no-publisher": {
   "terms": "released\nlaunched\nfounded\nsince\nborn\nstarted\nversion\nas of\nupdated\nuntil\nfrom\nin\nby\ncirca\naround\nearly\nlate\nmid\nspring\nsummer\nautumn\nfall\nwinter\nq1\nq2\nq3\nq4\njanuary\nfebruary\nmarch\napril\nmay\njune\njuly\naugust\nseptember\noctober\nnovember\ndecember\njan\nfeb\nmar\napr\njun\njul\naug\nsep\nsept\noct\nnov\ndec",
   "patterns": ""
  },
  "pointer": {
   "terms": "see\ncf\ncf.\nvia\nsource\nas shown in\nas shown by\nas documented in\ndocumented in\nfrom\naccording to\nper",
   "patterns": ""
  },
  "blanket": {
   "terms": "",
   "patterns": "(?<![a-z])(?:all|the|these|our)(?: of the| the)? (?:[a-z]{3,14} )?(?:figures|numbers|data|prices|benchmarks|results|statistics|measurements)(?: (?:in|on|of|for|given|quoted|used|below|above|here|cited|this|the|article|post|page|section|table|comparison|chapter)){0,5} (?:are|is|come|comes|were|was)(?: all)?(?: taken| drawn| quoted)? from(?![a-z])"
  },
  "whole-article": {
   "terms": "article\npost\npage\ncomparison\nthroughout",
   "patterns": ""
  },
  "exhibit-label": {
   "terms": "",
   "patterns": "(?<![a-z])(?:table|figure|fig\\.?|chart) [0-9]{1,3}(?:[.-][0-9]{1,3})?"
  },
  "exhibit-below": {
   "terms": "the table below\nthe chart below\nthe figure below\nthe graph below\nthe following table\nthe following chart\nthe following figure\nthe following graph\nthe next table\nthe next chart\ntable below\nchart below",
   "patterns": ""
  },
  "exhibit-above": {
   "terms": "the table above\nthe chart above\nthe figure above\nthe graph above\nas the table shows\nas the chart shows\nas the graph shows\nas the figure shows\nthe above table\nthe above chart\nthe above figure\nthe above graph",
   "patterns": ""
  },
  "table-word": {
   "terms": "table",
   "patterns": ""
  },
  "method-tool": {
   "terms": "",
   "patterns": "(?<![a-z])(?:measured|benchmarked|timed|tested|profiled|weighed|counted)(?: [a-z]{1,12}){0,3} (?:with|using) (?:an? |the )?[a-z][a-z0-9._-]{1,24}\n(?:tests|benchmarks?|runs|measurements) (?:with|using) (?:an? |the )?[a-z][a-z0-9._-]{1,24}\n(?:tests?|benchmarks?|trials?|measurements?) \\((?:with |using )?[a-z][a-z0-9._-]{1,24}(?: [0-9.]{1,8})?[,)]"
  },
  "method-runs": {
   "terms": "",
   "patterns": "(?<![0-9a-z])[0-9][0-9,]{0,8} (?:runs|iterations|trials|rounds|repetitions|samples|requests|respondents|participants)(?![a-z])\n(?<![a-z])(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred) (?:runs|iterations|trials|rounds|repetitions|samples|times)(?![a-z])\n(?:mean|median|average|averaged) (?:of|over) [0-9a-z]"
  },
  "method-setting": {
   "terms": "",
   "patterns": "(?<![0-9a-z])[0-9]{1,4}[ -]?(?:cores?|vcpus?|gb|gib)(?![a-z])\n(?<![a-z])on (?:an?|the|my|our|one) (?:[a-z0-9.-]{1,16} ){0,4}(?:machine|laptop|desktop|server|instance|cpu|processor|phone|tablet|board|host|node|cluster)(?![a-z])\n(?<![a-z])(?:ryzen|xeon|core i[3579]|raspberry pi|epyc|threadripper) ?[a-z0-9-]{0,8}"
  },
  "host-affix": {
   "terms": "lang\nlanguage\njs\ndb\nhq\nlabs\nlab\ninc\nproject\nget\nuse\ntry\ngo\nthe\ndocs\ndoc\nfoundation\nsoftware\napp\napps\nio\ndev\nai\ncloud\nframework\nengine\nwebsite\nsite\nweb\ncn\nmy\norg\nteam\ncommunity\nofficial\nblog",
   "patterns": ""
  },
  "resuming": {
   "terms": "the\nthis\nthat\nits\ntheir\nthe same\nthis same\nsaid",
   "patterns": ""
  }
 },
 "examples": {
  "example": {
   "terms": "such as\nlike\ne.g.\nfor example\nfor instance\nincluding",
   "patterns": ""
  },
  "such": {
   "terms": "",
   "patterns": ""
  },
  "others": {
   "terms": "and other\nor other\nand similar",
   "patterns": ""
  },
  "examples-are": {
   "terms": "",
   "patterns": ""
  },
  "examples-of": {
   "terms": "examples of\nan example of\ntypical examples of",
   "patterns": ""
  },
  "include": {
   "terms": "include\nare\nis",
   "patterns": ""
  },
  "item-joint": {
   "terms": ", and\n, or\nand\nor\n&\n,\n/",
   "patterns": ""
  },
  "maker": {
   "terms": "'s",
   "patterns": ""
  },
  "modifier-tail": {
   "terms": "'s\n-\nmodel\nmodels\ncheckpoint\ncheckpoints\napp\napps\nplugin\nplugins\ncode\necosystem\ncommunity\nusers\ndevelopers\nextension\nextensions\nbased\ncompatible",
   "patterns": ""
  },
  "open": {
   "terms": "open source\nopen-source",
   "patterns": ""
  },
  "closed": {
   "terms": "closed source\nclosed-source\nproprietary",
   "patterns": ""
  },
  "attribute": {
   "terms": "",
   "patterns": ""
  },
  "part-of": {
   "terms": "for\nof\nin\non\nwith\nbehind\naround\nagainst",
   "patterns": ""
  },
  "kind-model": {
   "terms": "language model\nlanguage models\nllm\nllms\nai model\nai models\nfoundation model\nfoundation models\nopen model\nopen models\nopen-source model\nopen-source models\nopen source model\nopen source models\nclosed model\nclosed models\nclosed-source model\nclosed-source models\nclosed source models\nproprietary model\nproprietary models\nlarge model\nlarge models",
   "patterns": ""
  },
  "kind-database": {
   "terms": "database\ndatabases\ndatabase system\ndatabase systems",
   "patterns": ""
  },
  "kind-language": {
   "terms": "programming language\nprogramming languages\nscripting language\nscripting languages\nlanguage\nlanguages",
   "patterns": ""
  },
  "kind-os": {
   "terms": "operating system\noperating systems",
   "patterns": ""
  },
  "kind-browser": {
   "terms": "browser\nbrowsers",
   "patterns": ""
  },
  "kind-framework": {
   "terms": "framework\nframeworks",
   "patterns": ""
  },
  "kind-any": {
   "terms": "software\nproduct\nproducts\nproject\nprojects\ntool\ntools\nsystem\nsystems\nsolution\nsolutions\nprogram\nprograms\napplication\napplications\napp\napps\nplatform\nplatforms",
   "patterns": ""
  }
 },
 "hedges": {
  "hedge": {
   "terms": "may\nmight\ncould\nmaybe\nperhaps\npossibly\npotentially\npotential\npresumably\nprobably\nlikely\nseems\nseem\nseemingly\nappears to\nappear to\napparently\ncan sometimes\nin theory\narguably\nsupposedly",
   "patterns": "it is possible that\nthere is a chance"
  },
  "exempt": {
   "terms": "as likely as\ncould not\ncouldn't\ncould be said",
   "patterns": "\\bmay (?:of )?(?:19|20)\\d\\d\n\\bmay \\d{1,2}(?:st|nd|rd|th)?,\n\\b(?:in|since|until|by|of) may\\b"
  }
 },
 "labels": {
  "pro": {
   "terms": "advantages\nadvantage\npros\npro\nbenefits\nbenefit\nstrengths\nstrength\nupsides\nupside\nplus points\nmerits\nhighlights\nselling points\npositives\npositive\npositive consequences\npositive consequence\npositive aspects\npositive impacts\ngood\nthe good\nthe good parts\nwhat's good\nwhat we like\nwhat i like\nreasons to choose\nreasons to use\nwhy choose\nwhy use\nwhy we chose\nwhy you should use\nlikes\nwins\nwhere it shines\nwhere it excels\nexcels at\ngood points\ngains\narguments for\nin favor\nin favour\nkey advantages\nkey strengths\nkey benefits\ncore strengths\nmain advantages\n+\n👍\n➕\nthe upsides\nthe advantages\nthe pros\nwhat is great\nwhat's great\nwhat is good\nwhat i love\nwhat we love\nkey features and benefits\nwhy we love\nwhy people love\nwhy developers love\nperks\nwhat works well\nwhat went well",
   "patterns": ""
  },
  "con": {
   "terms": "disadvantages\ndisadvantage\ncons\ncon\ndrawbacks\ndrawback\nlimitations\nlimitation\nweaknesses\nweakness\ndownsides\ndownside\nshortcomings\nshortcoming\nnegatives\nnegative\nnegative consequences\nnegative consequence\nnegative aspects\nnegative impacts\nbad\nthe bad\nthe ugly\nthe bad parts\npitfalls\ngotchas\ncaveats\npain points\ndislikes\ndemerits\nminus points\nflaws\ndeficiencies\nwhat we do not like\nwhat we don't like\nwhat's bad\nreasons not to use\nwhy not use\nnot suitable for\nnot recommended for\nnot ideal for\nless suited for\navoid if\navoid when\navoid for\navoid\nwhen to avoid\nwhen not to use\nwhen not to choose\ndo not use\ndon't use\ndon't choose\nskip if\nbad points\narguments against\nagainst\nknown issues\nknown limitations\nkey limitations\nmain disadvantages\nwhere it falls short\ntradeoffs to watch\n👎\n➖\nchallenges\nmain challenges\nkey challenges\npotential issues\nknown problems\npotential drawbacks\npotential pitfalls\nthe downsides\nthe drawbacks\nthe cons\nwhat we dislike\nwhat i dislike\nwhat i don't like\nwhat i hate\nwhat is missing\nwhat's missing\nwhat is bad\nareas for improvement\nroom for improvement\nreasons to avoid\ndeal breakers\nnot good for\nnot great for\nnot suited for\npoor fit\nbad fit\nnot a good fit\nworst for\nnot for you if\nwhen not to\nstruggles with\ncomplaints\ncriticism\ncriticisms\ncautions\ncosts and risks",
   "patterns": ""
  },
  "neutral": {
   "terms": "neutral\nneutral consequences",
   "patterns": ""
  },
  "mixed": {
   "terms": "pros and cons\npros & cons\npros/cons\npros / cons\npros vs cons\npros vs. cons\npros cons\nadvantages and disadvantages\nadvantages & disadvantages\nadvantages/disadvantages\ndisadvantages and advantages\nbenefits and drawbacks\nbenefits & drawbacks\nbenefits and limitations\nbenefits and challenges\nstrengths and weaknesses\nstrengths & weaknesses\nstrengths/weaknesses\nstrengths and limitations\nstrengths and drawbacks\nadvantages and limitations\nadvantages and drawbacks\nmerits and demerits\nupsides and downsides\ntrade-offs\ntradeoffs\ntrade offs\ntrade-off\ntradeoff\ngood and bad\nthe good and the bad\nconsequences\npros and cons of the options\nlikes and dislikes\npositives and negatives\ncosts and benefits",
   "patterns": ""
  },
  "use-case": {
   "terms": "use cases\nuse case\nuse it when\nuse it if\nuse when\nuse if\nuse for\nbest for\nbest suited for\nbest suited to\nbest used for\nbest use cases\nbest fit\ngood fit\ngood for\ngreat for\nideal for\nperfect for\nrecommended for\nsuitable for\nsuited for\nwhen to use\nwhen to choose\nwhen to pick\nwhen to go with\nwhen to consider\nchoose it if\nchoose when\nchoose if\nwho should use\nwho is it for\nwho should choose\ntarget audience\ntypical use cases\nideal use cases\ncommon use cases\nwhere to use\nwhen it fits\nwhen does it fit\napplications\nscenarios\nuse\nuse cases for\nuse cases of\nuse case for\nuse cases include\ntypical use\nwho is this for\nwho should pick\ncommon scenarios\nideal scenarios\nbest scenarios\nworks best for\nworks best when\nright for you if\ngood choice for\ngood choice if\ngreat choice for\ngreat choice if\na good fit if\na good fit for\nfor whom\nintended audience\nwhere it fits\nwhere it fits best\nsuits\nsweet spot",
   "patterns": ""
  },
  "verdict": {
   "terms": "verdict\nthe verdict\nconclusion\nconclusions\nrecommendation\nrecommendations\nsummary\nfinal thoughts\nfinal verdict\nbottom line\nthe bottom line\nour pick\nour recommendation\nwhich one to choose\nwhich to choose\nwhich should you choose\nwhich one should you choose\nwhich one should you use\nwhich is better\nwhich one is better\nhow to choose\nselection guide\ndecision\ndecision outcome\ndecision guide\nchoosing between\ntakeaways\nkey takeaways\nwrap up\nwrapping up\ntl;dr\ntldr\nclosing thoughts\nthe winner\nwinner\ndecision tree\nthe decision\nfinal decision\ndecision summary\nour verdict\nmy verdict\nmy recommendation\nmy pick\nrecommendation summary\nrecommended choice\nso which one\nso which one should you choose\nwhich one to pick\nwhich one to use\nwhich should i use\nwhich should you use\nwhich one is right for you\nwhich is right for you\nmaking the choice\nmaking a decision\nmaking your choice\nthe choice\nfinal recommendation\nfinal recommendations\nfinal comparison\nsumming up\nto sum up\nin summary\nin conclusion\noverall\nso what should you use\nhow to decide\nhow to choose between\nchoosing the right one\nquick decision guide\nwhen to use which\nwhen to use what\nrule of thumb\noverall winner\nour choice",
   "patterns": ""
  },
  "yes": {
   "terms": "yes\ny\ntrue\nsupported\nfull\nfull support\nfully supported\nbuilt-in\nbuilt in\nnative\nincluded\navailable\nexcellent\ngood\ngreat\n:white_check_mark:\n:heavy_check_mark:\n:ballot_box_with_check:\n:green_circle:\n:thumbsup:\n:+1:\n:check:\n[x]\nvery good\nout of the box\nnative support\nprovided\nenabled\ncheck\n:o:\n:check_mark:",
   "patterns": ""
  },
  "no": {
   "terms": "no\nn\nfalse\nnot supported\nunsupported\nnone\nmissing\nlacking\npoor\nbad\nunavailable\nnot available\nnot included\nnot possible\n:x:\n:negative_squared_cross_mark:\n:heavy_multiplication_x:\n:red_circle:\n:thumbsdown:\n:-1:\n:no_entry:\n:no_entry_sign:\n:cross_mark:\nno support\nnever\nnot provided\ndisabled\nweak\nnot yet\nnope\nabsent\nnot offered\nno native support\nno built-in support",
   "patterns": ""
  },
  "partly": {
   "terms": "partial\npartially\npartly\nlimited\nlimited support\npartial support\nsome\nn/a\nna\nnot applicable\nunknown\ntbd\ndepends\nit depends\nvaries\noptional\nexperimental\nbeta\nplanned\nvia plugin\nplugin\nmedium\nmoderate\naverage\nfair\nmixed\nok\nokay\n:yellow_circle:\n:warning:\n:large_orange_diamond:\n:small_orange_diamond:\n:large_yellow_circle:\nso-so\nneutral\nsometimes\n?\ncoming soon\non the roadmap\nin progress\npreview\nthird party\n3rd party\nthird-party\nrequires plugin\nwith plugin\nenterprise only\npaid only\nvia extension\nvia add-on\nworkaround\nsemi\nhalf\nso so\ndepends on provider\ndepends on implementation\ndeprecated",
   "patterns": ""
  },
  "empty": {
   "terms": ":white_circle:\n[ ]",
   "patterns": ""
  },
  "connector": {
   "terms": "of\nfor\nto\nin\nthe\na\nan\nits\ntheir\nsome\nkey\nmain\nmajor\nusing\nwith\nbecause\nare\nis\nand\nwhen\nif\nit\nover\n's\nwhere\nwhat\nwhy\nwins\nwin\nshines\nshine\nexcels\nexcel\nleads\nlead\nis better\npulls ahead\ndoes well\ndoes better\ndoes right\nloses\nlose\nfalls short\nstruggles\nlags\nis worse\nfalls behind\nnot to\nnot\nchoose\npick\nuse\nadopt\nselect\nconsider\ngo with\ngo for\nopt for\nprefer\ndo not\ndon't\ndoes\nshould\nwould\nfit\nfits\nsuit\nsuits\nmake sense\nwork\nbe used\nto use\nto choose\nto pick\nto go with\nyou should\nyou might\nyou\ni\nreasons\narguments\nagainst\ninstead\nabout\nat\ninclude\nincludes\nincluding\ni love\nwe love\nlove",
   "patterns": ""
  },
  "pro-frame": {
   "terms": "",
   "patterns": "\\bwhere .{1,40} (?:wins?|shines?|excels?|leads?|is better|pulls ahead)\n\\bwhat .{1,40} does (?:well|better|right)\n\\b(?:reasons|arguments) (?:for|to use|to choose) "
  },
  "con-frame": {
   "terms": "",
   "patterns": "^why not .{1,30}$\n\\bwhere .{1,40} (?:loses?|falls short|struggles?|lags?|is worse|falls behind)\n\\bwhen not to (?:use|choose|pick|adopt) .{1,40}\n\\bwhen (?:does|should|would) .{1,30} not (?:fit|suit|be used|work)\n\\b(?:do not|don't) (?:use|choose|pick) .{1,40} (?:if|when)\n\\b(?:reasons|arguments) (?:against|not to) "
  },
  "use-case-frame": {
   "terms": "",
   "patterns": "\\b(?:choose|pick|use|select|consider|go with|go for|opt for|prefer|adopt) .{1,40}(?: if| when| for|:)\n^(?:choose|pick|go with|go for|opt for) .{1,40}$\n\\bwhen (?:does|would|should) .{1,30} (?:fit|suit|make sense)\n\\bwhen (?:to use|to choose|to pick|to go with|should you use|should i use|you should use) .{1,40}\n\\b(?:why|when) (?:you (?:should|might)|to) (?:choose|use|pick) \n\\bwhy (?:choose|use|pick) .{1,40}"
  },
  "pro-marker": {
   "terms": "good because\ngood, because",
   "patterns": ""
  },
  "con-marker": {
   "terms": "bad because\nbad, because",
   "patterns": ""
  },
  "neutral-marker": {
   "terms": "neutral because\nneutral, because",
   "patterns": ""
  },
  "denial": {
   "terms": "no\nwithout\nnot",
   "patterns": ""
  },
  "answer": {
   "terms": "yes\nno\npartial\npartially\nsupported\nnot supported\nlimited\nn/a\nfull\nfully supported\nunsupported\nnot yet\nnative\nbuilt-in\nnone",
   "patterns": ""
  }
 },
 "plug": {
  "frame": {
   "terms": "consider\nconsider using\nconsider trying\ntry\ntry out\ncheck out\ntake a look at\nhave a look at\nrecommend\nrecommend using\nhighly recommend\nlook into\nsign up for\nget started with\nturn to\nexplore\nlook no further than\nworth a look",
   "patterns": ""
  },
  "example": {
   "terms": "such as\nlike\nfor example\nfor instance\ne.g.",
   "patterns": ""
  },
  "kind": {
   "terms": "platform\nplatforms\nservice\nservices\ntool\ntools\nproduct\nproducts\nsoftware\nsolution\nsolutions\nsuite\nsuites\napp\napps\nprovider\nproviders\nvendor\nvendors\ntoolkit\noffering\nofferings\nassistant",
   "patterns": ""
  },
  "sold": {
   "terms": "platform\nplatforms\nservice\nservices\nsolution\nsolutions\nsuite\nsuites\nprovider\nproviders\nvendor\nvendors",
   "patterns": ""
  },
  "help": {
   "terms": "can help\nwill help\nhelp you\nhelps you\nhelp teams\nhelps teams\nhelp your",
   "patterns": ""
  },
  "object": {
   "terms": "using\ntrying\nthe\na\nan\nsomething like\n:",
   "patterns": ""
  },
  "listed": {
   "terms": "and\nor\n&\n/\n, and\n, or",
   "patterns": ""
  },
  "generic": {
   "terms": "a\nan\nthe\nsome\nany\nthis\nthese\nthose\nyour\nour\nits\ntheir\nother\nanother\nboth\neither\neach",
   "patterns": ""
  },
  "document": {
   "terms": "article\narticles\npost\nposts\nblog\ndocs\ndocumentation\nguide\nguides\ntutorial\ntutorials\ncourse\nvideo\nvideos\nbook\nbooks\npaper\npapers\nrepo\nrepository\ntalk\ntalks\nreadme\nexample\nexamples\npage\npages\nspec\nspecification\nreference\nreferences\nbenchmark\nbenchmarks\nseries\nnewsletter\nwebsite\ndiscussion\nthread\nissue\nchapter\nsection\nchangelog\nrelease notes\nrfc\ncomparison\ncomparisons\nreport\nfaq\nmanual\nstandard\nhomepage",
   "patterns": ""
  },
  "praise": {
   "terms": "offers\nprovides\nhelps\nhelp you\ncan help\nhelp teams\nhelps you\nmakes it easy\neasily\neffortlessly\npowerful\nseamless\nseamlessly\nall-in-one\none-stop\nfree trial\nfor free\nstreamline\nstreamlines\nsimplifies\nsimplify\nlets you\ntakes care of\nin minutes\nout of the box\nenterprise-grade\nfully managed\nrich\ncomprehensive\nleading\naccelerate\naccelerates\nboost\nboosts\nsaves time\nsave time\nhassle-free\ntoday\nfaster\ngives you\nfull suite",
   "patterns": ""
  },
  "disclosure": {
   "terms": "disclosure\nfull disclosure\nsponsored\nsponsored by\naffiliate link\naffiliate links\npaid partnership\nwe build\nwe built\nwe make\nwe develop\nwe created\nwe offer\nour product\nour platform\nour own\nour tool\nour service\nour company\nour team at\nat our company\ni work at\ni work for\ni built\ni am the author of\ni'm the author of\ni'm the founder\ni am the founder\nconflict of interest\nwe're building\nwe are building\nour customers\nbrought to you by",
   "patterns": ""
  }
 },
 "polarity": {
  "pro-phrase": {
   "terms": "number one\nadvantage\nupside\nthe benefit\nbenefits from\nbenefit of\nstrength of\nstrong point\nselling point\nbig plus\nmakes it easy\nmake it easy\nmakes it easier\nmake it easier\nmakes it simple\nmakes it possible\nmakes it a great\nmakes it ideal\nideal for\nideal choice\nperfect for\ngreat for\ngood for\nbest for\nwell suited\nsuited for\nsuited to\nbetter suited\nbest suited\nsuitable for\nsuitable\ngood fit\ngreat fit\nbest fit\nperfect fit\nbetter fit\nnatural fit\nright choice\ngood choice\ngreat choice\nbetter choice\nbest choice\nexcellent choice\nsolid choice\nsafe choice\ntop choice\nchoice for\ngo to choice\nrecommended\npreferred\nprefer\npreferable\nfavored\nfavoured\nshines\nexcels\nexcel\nthrives\nwins\nwinner\nstands out\noutperforms\noutperform\noutshines\nsurpasses\nsurpass\nbeats\nbeat\nleads in\nsuperior\nsuperior to\nahead of\nsecond to none\ngold standard\nstate of the art\nbest in class\nworld class\nindustry standard\nde facto standard\nindustry leading\nbattle tested\nproduction ready\nproduction grade\nproduction proven\ntime tested\nwell tested\nproven\nenterprise grade\nenterprise ready\nout of the box\nplug and play\nready to use\nready made\nturnkey\nhassle free\nworry free\npeace of mind\nbest of both worlds\nvalue for money\npays off\nworth it\nworthwhile\nwidely used\nwidely adopted\nwidely supported\nwidely loved\nwidely known\nwidely available\nwell known\nwell documented\nwell maintained\nwell established\nwell supported\nwell designed\nwell defined\nwell structured\nwell understood\nwell integrated\nwell received\nactively maintained\nactively developed\nactive development\nfeature rich\ndeveloper friendly\nuser friendly\nbeginner friendly\nbudget friendly\neco friendly\nhuman readable\ncost effective\ncost efficient\nlow cost\nlow latency\nlow overhead\nlow maintenance\nlow code\nno code\nhigh performance\nhigh availability\nhigh throughput\nhigh quality\nfault tolerant\nfine grained\nfuture proof\ntype safe\nthread safe\nmemory safe\nmemory efficient\nenergy efficient\nbackward compatible\nbackwards compatible\neasy to\neasier to\nsimple to\nsimpler to\nstraightforward to\nquick to\nallows for\nworks well\nworks great\nworks best\nperforms well\nscales well\nplays well\nfits well\ndoes well\nhandles well\nintegrates well\nintegrates seamlessly\ngood at\ngreat at\nbetter at\nbest at\nsingle source of truth\nfor free\nat no cost\nfree of charge\nno cost\nwithout any\nless likely to fail\nplenty of\nwealth of\nwide range\nbroad range\nrich set\nlarge community\nvibrant community\nstrong community\nactive community\nhuge community\nlarge ecosystem\nrich ecosystem\nmature ecosystem\nhot reload\nzero config\nzero configuration\nzero downtime\nzero dependencies\nzero dependency\nfirst class\nbuilt in\nbatteries included\nsaves time\nsave time\nspeeds up\nspeed up\nscale easily\nall in one\none click\none stop\nwe recommend\ni recommend\nhighly recommend\ngo to solution\ngoto choice\nup to date\nsuits\nwell suited to\nkeeps things simple\nno brainer\ngame changer\na joy\na breeze\na pleasure\na plus\na win\ndoes the job\ngets the job done\njust works\ncan be run anywhere\nrun anywhere\nanywhere\nany platform\nfreely available\npublicly available\ncommunity driven\ncommunity support\nlarge user base\nhuge user base\nout of box\nno setup\nno server\nno dependencies\nno lock in\nno vendor lock in\nno learning curve\nno boilerplate\nno configuration\nno installation\nno need for\nlittle to no\nminimal setup\nminimal configuration\nminimal effort\nminimal overhead\nminimal dependencies\none command\nsingle command\nsingle binary\nsingle file\nfew lines\nless code\nfewer lines\nnothing comes close\nhard to beat\nhard to match\nmakes up for\nmore than enough\ngood enough\nis enough\nsensible choice\nwise choice\nhas won\ncomes out on top\npulls ahead\ncomes out ahead\nholds up well\nholds its own\nstands the test\nmoney back\non time\nworks fine\nwork fine\ncan be had for\nthe same in every\nthe same everywhere\nbrings in\nbrought in\nfeels like the real thing\nclose to the real\neasy on the eyes\nlasts for years\nlasts longer\nstays the same\nno trouble\nlook the same\nthe upside is\nthe advantage is\nthe benefit is\nin one place\nwithin seconds\nwithin minutes\nin seconds\nholds its\nholds their\ndishwasher safe",
   "patterns": ""
  },
  "con-phrase": {
   "terms": "bill grows fast\ncosts add up\ncosts rise fast\nprice keeps rising\ndisadvantage\ndownside\ndrawback\nshortcoming\npitfall\ncaveat\ngotcha\nthe catch\nthe problem is\nthe problem with\nthe issue is\nthe trouble with\nweak point\npain point\nachilles heel\ndeal breaker\nshow stopper\nsuffers from\nsuffer from\nsuffers\nstruggles\nstruggle\nfalls short\nfall short\nfalls behind\nlags\nlag behind\nlags behind\nleft behind\nloses\nloses out\nfails\nat the cost of\nat the expense of\ncomes at a price\ncomes at a cost\ncomes with a cost\nthe price is\ntrade off\ntradeoff\nnot a good fit\nnot the best\nnot great\nnot good\nunsuitable\nill suited\npoorly suited\nless suitable\nless suited\npoor fit\nbad fit\noverkill\noverly complex\ntoo complex\ntoo slow\ntoo large\ntoo much\ntoo many\ntoo expensive\ntime consuming\nlabor intensive\nlabour intensive\nresource intensive\nresource hungry\nmemory hungry\npower hungry\nmemory heavy\nerror prone\nfailure prone\nbug prone\nprone to\nsteep learning curve\nsteeper learning curve\nvendor lock in\nlock in\nlocked in\nlocks you in\nlocked into\ntied to\nbound to\nbound by\nvendor locked\nat the mercy of\ndependent on\nheavily depends\nrelies heavily\nsingle point of failure\nout of date\nout of memory\nend of life\nno longer maintained\nno longer supported\nnear dormant\nshows its age\ntechnical debt\nboiler plate\nmoving parts\nextra work\nextra effort\nextra step\nextra steps\nadditional effort\nadditional work\nadditional cost\nadditional costs\nadditional fees\nhidden costs\nhidden cost\nheavy on\nhard on\nreinvent the wheel\nfrom scratch\nworkaround\nwork around\ncumbersome to\nnot as\nnowhere near\nremains to be seen\nbeware\nbe careful\nwatch out\nkeep in mind\nhas to be\nhave to be\ncannot be\ncan not be\ncan't be\ndoes not work\ndoesn't work\ndo not work\nsecond class\na mess\na hassle\nheadache\nnightmare\nno match for\ninferior to\nworse than\nslower than\nbehind in\ncold start\ncold starts\ndowntime\ndata loss\nmemory leak\nmemory leaks\nrace condition\nrace conditions\ndeadlock\nbreaking change\nbreaking changes\nover engineering\noverengineered\nover engineered\nrun into\nbad for\nworse for\nless mature\nless support\nbottleneck\nsubject to\nonly works\nonly available\nonly supports\nlimited to\nrestricted to\nrestricted by\nlimited by\nrequires manual\nneed manual\nrequires additional\nrequires extra\nrequires more\nrequires significant\nrequires careful\nrequires a lot\nrequires dedicated\nrequires specialized\nrequires deep\nrequires knowledge\nrequires understanding\nrequires setup\nlearning curve is\nmust be manually\nhas to be manually\non your own\nnot suit\nnot fit\nmay not\nnot as good\nnot as fast\nnot as easy\nnot intuitive\ntoo little\ntoo few\ntoo small\ntoo simple\nfew examples\nsmall community\nsmaller community\nsmall ecosystem\nsmaller ecosystem\nlimited documentation\nlimited support\nlimited community\npoor documentation\nsparse documentation\npoorly documented\npoorly maintained\nbadly designed\nrarely updated\nsingle threaded only\nnot free\npaid only\nlicense fees\nsubscription fee\nvendor dependency\nvendor dependence\nmissing features\nmissed\nmuch of an issue\nnever use\ndo not use\ndon't use\nnot for use\nbut only\nonly as\nonly partially\nat risk\nup to you\nleft to the user\neats\neats up\nhogs\ndrains\nchokes on\nbreaks down\nfalls apart\ngets in the way\nbogs down\nslows down\nslow down\nruns out of\nno easy way\nno way to\nnot much\nnothing but\nleaves much to be desired\na pain\na chore\na burden\na nightmare\nwears out\nwear out\nruns hot\nheats up\nruns out\nsells out\ntakes up\nadds up\ngets old\ngets lost\ncatches fire\ngoes wrong\ngo wrong\nfall apart\nburns out\nout of stock\nout of reach\nout of control\nout of sync\ncome on top\ncomes on top\nonly a fraction\nwears down\nwears off\nwears thin\nwear and tear\nstops working\nstop working\ncan only\nonly one\nat a time\ngives up\ngone for good\nfalls over\nout of your hands\nout of print\nlocked behind\nfrom one to the next\ndiffers between\nvary between\nvaries between\nlook different\nthe downside is\nthe drawback is\nthe disadvantage is\nthe catch is\nmetallic taste",
   "patterns": ""
  },
  "pro-word": {
   "terms": "belonging\npeace of mind\ngood\nbetter\nbest\ngreat\nexcellent\noutstanding\nexceptional\nsuperb\nsuperior\nawesome\namazing\nfantastic\nwonderful\nimpressive\nremarkable\nnice\nneat\nperfect\nideal\noptimal\noptimum\nsolid\nsound\nstrong\nstronger\nrobust\npowerful\nmighty\nrich\nricher\ncomprehensive\ncomplete\nthorough\nextensive\nample\nabundant\ngenerous\nunlimited\nunrestricted\nunparalleled\nunmatched\nversatile\nflexible\nadaptable\ncustomizable\ncustomisable\nconfigurable\nextensible\nextendable\npluggable\ncomposable\nmodular\nreusable\nportable\ninteroperable\ncompatible\nscalable\nelastic\nfast\nfaster\nfastest\nquick\nquicker\nrapid\nswift\nspeedy\nsnappy\ninstant\ninstantaneous\nimmediate\nprompt\ntimely\nresponsive\nsmooth\nseamless\nfluid\nnimble\nefficient\neffective\nperformant\noptimized\noptimised\neconomical\neconomic\naffordable\ncheap\ncheaper\ninexpensive\nfree\nfrugal\nreliable\ndependable\nstable\nsteady\nconsistent\nresilient\ndurable\npersistent\nsafe\nsafer\nsecure\nsecured\ntrusted\ntrustworthy\ntrust\nguaranteed\nguarantee\nwarranted\nprotected\nprotection\naccurate\nprecise\ncorrect\ndeterministic\npredictable\ntransparent\nclear\nclean\ncleaner\ncrisp\nconcise\nreadable\nlegible\nelegant\nexpressive\nintuitive\nsimple\nsimpler\nsimplicity\nsimplest\neasy\neasier\neasiest\nease\neffortless\npainless\nstraightforward\nfamiliar\nfriendly\napproachable\naccessible\nconvenient\nconvenience\nhandy\nergonomic\ncomfortable\npleasant\nenjoyable\ndelightful\nlovely\nloved\nlove\npopular\npopularity\nmature\nproven\nestablished\nmodern\nadvanced\nsophisticated\ninnovative\ninnovation\nrevolutionary\npioneering\nleading\nlightweight\nlighter\nlean\nslim\ntiny\ncompact\nminimal\nsmall footprint\nautomatic\nautomated\nautomate\nautomation\nstreamlined\nstreamline\nsimplify\nintegrated\nunified\nstandardized\nstandardised\ndeclarative\nidiomatic\nmaintainable\ntestable\ndebuggable\nmanageable\nusable\nuseful\nhelpful\nvaluable\nbeneficial\nbenefit\nbeneficially\nproductive\nproductivity\nprofitable\ncompetitive\nattractive\ncompelling\nfavorable\nfavourable\npositive\npromising\nbright\nsuccessful\nsucceed\nsuccess\nwin\ngain\nimprove\nimproved\nimprovement\nimproving\nenhance\nenhanced\nenhancement\nboost\naccelerate\noptimise\noptimize\nstrengthen\nempower\nenrich\nfacilitate\nfoster\nencourage\npromote\nstreamlining\ndemocratize\ndemocratise\ndedicated\nactive\nthriving\nvibrant\nlively\nsupportive\ncollaborative\nprofessional\nexperienced\nrenowned\nprestigious\nrespected\nacclaimed\nreputable\ngenuine\nopen\npermissive\nfreedom\nliberty\nautonomy\nindependence\nindependent\nisolated\nisolation\ndecoupled\nloosely coupled\nfreely\nworry\nsatisfying\nsatisfied\nsufficient\nadequate\ndecent\nreasonable\nacceptable\ncapable\ncompetent\nrewarding\ntailored\ngranular\nreal time\nconcurrent\nparallel\nasynchronous\nidempotent\nimmutable\natomic\ntransactional\nenjoy\nappreciate\nleverage\nempowers\nthrive\nexcellently\nflexibly\npolished\nrefined\nelegance\nclarity\nflawless\nbulletproof\nrock solid\nhardened\nsandboxed\nencrypted\naudited\ncompliant\ncertified\nsustainable\ngreen\nrenewable\nready\nplentiful\nenjoyed\nconfidence\nconfident\nspacious\neffortlessly\nstraightforwardly\nthoughtful\nfaithful\nhonest\nfair\nequitable\ninclusive\nwelcoming\nenergetic\nmotivated\nskilled\nknowledgeable\nbrilliant\nstellar\npremium\nluxurious\nabundance\nversatility\nubiquitous\nmainstream\ngentle\nmild\nquiet\nquieter\nsilent\ncalm\ncozy\nrelaxing\nrelaxed\nscenic\nfun\nbeautiful\nstylish\nsturdy\nwaterproof\nrechargeable\nvivid\nsharp\nspotless\npunctual\nhealthy\nhealthier\ntasty\nfresh\nroomy\nsensible\nwise\ndominant\nunbeatable\nwon\nlifelike\nimmersive\nlong lasting\nhygienic\nsoothing\nblessing\ncrisp sound\ncalming\ntidy\nairy\nsunny\ncharming\nbreathes\nbreathable\nforgiving\nforgives\noutlive\nrugged\nfoldable\nwashable\nodourless\nodorless\nsnug\ncosy",
   "patterns": ""
  },
  "con-word": {
   "terms": "evict\nevicted\nevicts\nthrow you out\nthrown out\nbad\nworse\nworst\npoor\npoorer\npoorest\nweak\nweaker\nweakest\ninferior\nterrible\nhorrible\nawful\ndreadful\nmediocre\ndisappointing\nlacking\nlackluster\nsubpar\nsuboptimal\nflawed\nfaulty\nbroken\nbuggy\nglitchy\nflaky\nbrittle\nfragile\nunstable\nunreliable\ninconsistent\ninaccurate\nimprecise\nincorrect\nwrong\nunpredictable\nnondeterministic\nunsafe\ninsecure\nvulnerable\nexposed\ndangerous\nhazardous\nrisky\nslow\nslower\nslowest\nsluggish\nlaggy\ndelayed\ninefficient\nineffective\nwasteful\nwaste\nexpensive\ncostly\npricey\npricier\nsteep\nsteeper\noverpriced\nheavy\nheavier\nheavyweight\nbloated\nbloat\nbulky\ncumbersome\nclumsy\nclunky\nawkward\nunwieldy\nverbose\nlengthy\nlongwinded\ntedious\nrepetitive\nredundant\ncomplex\ncomplexer\ncomplicated\nconvoluted\nmessy\nchaotic\ncluttered\ndisorganized\ntangled\nintricate\nconfusing\nconfused\nunclear\nvague\nambiguous\ncryptic\nobscure\nopaque\narcane\nhidden\ndifficult\nhard\nharder\nhardest\ntough\ntricky\nchallenging\ndemanding\ndaunting\nintimidating\noverwhelming\npainful\nfrustrating\nannoying\ninconvenient\nunfriendly\nunintuitive\nunfamiliar\nunpleasant\nsteep curve\nrigid\ninflexible\nfixed\nstrict\nrestrictive\nrestricted\nrestrict\nrestriction\nlimited\nlimit\nconstrained\nconstrain\nnarrow\nclosed\nlocked\nproprietary\nincompatible\nunsupported\nunavailable\nincomplete\ninsufficient\ninadequate\nmissing\nabsent\nimmature\nunproven\nexperimental\noutdated\nobsolete\ndeprecated\nlegacy\ndated\nstale\nabandoned\nunmaintained\ndiscontinued\ndormant\nstagnant\ndeclining\ndecline\nniche\nscarce\nsparse\nrare\nfragmented\nscattered\nisolated from\ncoupled\ntightly coupled\ntight coupling\nmonolithic\nintrusive\ninvasive\nnoisy\nharmful\ndetrimental\nadverse\nunfavorable\nunfavourable\nnegative\nnegatively\nproblematic\ntroublesome\nquestionable\ncontroversial\ndoubtful\nunfortunately\nsadly\nregrettably\nsacrifice\nsacrificing\ncompromise\ncompromised\nsuffer\ndegrade\ndegradation\ndegraded\ndeteriorate\nworsen\nhinder\nhamper\nimpede\nobstruct\ncomplicate\nhurt\nharm\nbreak\ncrash\nhang\nfreeze\nleak\nlose\nloss\ncorrupt\ncorruption\nstall\nblock\nblocking\nblocked\nmanual\nmanually\nlaborious\narduous\nonerous\nburdensome\npainstaking\ntiresome\nnontrivial\nnon trivial\nunnecessary\nneedless\nsuperfluous\ndependent\ndependency hell\nfragility\nimpractical\nimpossible\ninfeasible\nunworkable\nunusable\nuseless\npointless\nworthless\noverhead heavy\nprohibitive\nprohibit\nforbid\nforbidden\ndisallow\nunable\ninability\nillegal\ninfringe\ninfringing\nlitigation\ndispute\npenalty\nmisuse\nabuse\nfear\nworried\nstruggle with\nlag\nlagging\nweakly\nbarely\nhardly\nscarcely\nmisleading\ndeceptive\nbiased\nhallucinate\nhallucination\nuncertain\nuncertainty\nunclear licensing\noutage\nunattractive\nexhausting\ncongested\nfluctuating\noverloaded\nhassle\nunresponsive\ndead\nlost\nunhappy\nundesirable\nunwanted\ndisastrous\nunacceptable\ndiscourage\ndiscouraged\npartial\nneglect\nignore\nignored\nobsolescent\ndisrupt\ndisruption\ndisruptive\ninterrupt\ninterruption\nloud\nlouder\ncramped\ncrowded\nstuffy\nbumpy\nsmelly\ndirty\nugly\nboring\ndull\ntired\ntiring\nuncomfortable\nunhealthy\nlate\ncancelled\ncanceled\noverheat\noverheated\nblurry\ngrainy\ndim\nscratched\nworn\nbreakable\nrusty\naddictive\ndistracting\nlonely\nstressful\nsore\nsticky\nstiff\nflimsy\noverbooked\nsold out\npolluting\ntoxic\nharsh\nbitter\nregret\ncomplain\ncomplaint\ndusty\ndamp\nleaky\nwobbly\ncreaky\nvanish\ndisappear\nmere\ncheapen\nwears\ndraughty\ndrafty\nmouldy\nmoldy\nwarp\nflicker\nexpire\nforgotten\ncancel\nclammy\nrot\nrots\nsoggy\ncorrode\npeel\ncrack\njam\nsqueak\nrattle\nwobble\nsag\nfade\nmelt\nshatter\nspill\nsoak",
   "patterns": ""
  },
  "capability": {
   "terms": "support\nprovide\noffer\nallow\nenable\ncan\nable to\ncapable of\nlet\nlets\npermit\ncome with\ncomes with\nensure\nhandle\nhelp\nhelps\nintegrate\nscale\nscales\nrun anywhere\nanywhere\nprotect\npreserve\nmaintain compatibility\ncover\nsolve\nadapt\ncustomize\ncustomise\nconfigure freely\nextend\nreuse\nused by\nadopted\nbacked by\nsupported\ngreater\ncontrol over\nfull control\nfull access\nwidely\nonly need\ncan be used\nfits\nfit\nmeets\nsatisfy\nownership\nonly requires\nneed only\nworks with\nwork with\naccounts for\naccount for\ngives you\ngive you\ngives users\ngives developers\ngives teams\ngive users",
   "patterns": ""
  },
  "demand": {
   "terms": "consent\napproval\nrequire\nrequires\nrequired\nrequiring\nneed\nneeds\nnecessary\nmust\ndepend\ndepends on\nrely\nrelies on\nreliant on\ndependence\ndependency\ndependencies\nhave to\nhas to\ncause\nlead to\nleads to\nresult in\nresults in\nintroduce\nimpose\nforce\nforced\nconsume\nconsumes\nmandate\ninvolve\ndemand\ndemands\ninvolves\nwait\nwaiting\nresponsible for\nneed to\nneeds to\ninvestment in\neffort to",
   "patterns": ""
  },
  "good-when-high": {
   "terms": "performance\nspeed\nthroughput\nefficiency\nvelocity\nrate\naccuracy\nprecision\nquality\nreadability\nmaintainability\nscalability\navailability\nreliability\nstability\nsecurity\nsafety\nflexibility\nagility\ncompatibility\nusability\nportability\ntransparency\nopenness\nconsistency\nintegrity\nrobustness\nresilience\nresiliency\ndurability\ncustomization\ncustomizability\nadaptability\ncontrol\ncontrollability\ntestability\nreusability\nmodularity\nvisibility\nobservability\ncoverage\nsuccess rate\nadoption\nuser base\nmarket share\ncommunity\necosystem\ndocumentation\nsupport\ntooling\nlibraries\nplugins\nfunctionality\ncapability\ncapabilities\nfeatures\nfeature set\npower\ncapacity\nbandwidth\nstorage\nrange\nlifetime\nlifespan\nbattery life\nvalue\nrevenue\nprofit\nreturn\nreturns\nprivacy\nprivacy protection\ntrust\nconfidence\ninnovation\ncollaboration\nconcurrency\nparallelism\nparallelization\nexpressiveness\nautonomy\ndeveloper experience\nuser experience\nexperience\noptions\nchoice\nchoices\nfreedom\ngranularity\nisolation\noptimization\nsatisfaction\ninsight\nexamples\nintegrations\ncompression\nautomation\ninteroperability\nextensibility\npotential\nclarity\nabstraction\nsupport for\nresources\nredundancy for safety\npopularity\nmaturity\nactivity\nengagement\ncontributors\nusers\npay\nsalary\nwages\nearn\nearnings\nincome\npunctuality\ncomfort\nsharpness\nsound quality\nresolution\nbrightness\nconsistency rate",
   "patterns": ""
  },
  "good-when-low": {
   "terms": "ads\nadverts\npaperwork\ncost\nprice\nfee\nexpense\npricing\nlatency\ndelay\nresponse time\nload time\nload times\nstartup time\nstart up time\nbuild time\nbuild times\ncompile time\nsetup time\ntime to market\nlag time\nfootprint\nmemory footprint\nmemory usage\nmemory consumption\ncpu usage\nresource usage\nresource consumption\ndisk usage\ndisk space\nmemory\nstorage cost\nbundle size\npackage size\nfile size\nsize\nweight\ncomplexity\ndifficulty\nlearning curve\nbarrier\nbarrier to entry\nentry barrier\nthreshold\neffort\nworkload\nmaintenance\nmaintenance burden\nmaintenance cost\nmaintenance effort\noperational cost\noperating cost\nrunning cost\ncoupling\nboilerplate\nverbosity\nlines of code\nconsumption\npower consumption\nenergy consumption\nerror rate\nfailure rate\nfriction\nnoise\nsetup\nconfiguration\ndependency count\nattack surface\ntotal cost of ownership\ntco\ntime\nlatency overhead\nnetwork traffic\nnetwork overhead\ntraffic\nround trips\nrequests\nlicensing fees\nlicensing cost\nsubscription\npayment\ninvestment\ntraining\nexpertise\ndowntime rate\ncognitive load\nload\nduplication\nsteps\nclutter\nbloatware\nmoving part\nramp up time\nturnaround\nlead time\nadministration\nrequirement\nemission\ncarbon dioxide\nco2\ncarbon footprint\nfare\nrent\npollution\njourney time\ntravel time\nwait time\nwaiting time\ntyping",
   "patterns": ""
  },
  "con-noun": {
   "terms": "risk\nproblem\nissue\nbug\nerror\ndefect\nflaw\nfailure\nfault\nvulnerability\nthreat\nattack\nexploit\nweakness\nlimitation\nconstraint\nobstacle\nhurdle\nchallenge\ndifficulty in\nburden\noverhead\npenalty\ntrouble\npain\nconflict\nconfusion\ncomplication\nconcern\nworry about\nside effect\nregression\ninconsistency\nincompatibility\nmistake\ncrashes\nglitch\nhiccup\ndelays\ncongestion\ncontention\nspam\nabuse risk\ndanger\nlock-in\nbottlenecks\nboilerplate code\nhassles\ndrawbacks\ndisadvantages\ndownsides\nliability\nlicensing costs\nlicensing restrictions\nsingle points of failure\ndata corruption\ndependency conflicts\nconflicts\nrestrictions\nduplicates\nlatency spikes\ncondensation\nmould\nmold\nstain",
   "patterns": ""
  },
  "up": {
   "terms": "high\nhigher\nhighest\nlarge\nlarger\nlargest\nbig\nbigger\nbiggest\nhuge\ngreat\ngreater\ngreatest\nmassive\nvast\nenormous\nimmense\nmore\nmost\nmuch\nmany\nincrease\nincreased\nincreasing\nrise\nrising\ngrow\ngrowing\nraise\nraised\nadd\nadded\nadds\nadditional\nextra\nfurther\nmaximum\nmaximal\nmaximize\nmaximise\nexponential\nsubstantial\nsignificant\nconsiderable\nconsiderably\nlong\nlonger\nlongest\nwide\nwider\nbroad\nbroader\ndouble\ntriple\nheavy\nfull\ndeep\ndeeper\nwide range of\nlots of\na lot of\nton of\ntons of\nplenty\nintroduces\ncreates\ncreate\npotential for\nongoing",
   "patterns": ""
  },
  "down": {
   "terms": "low\nlower\nlowest\nlowering\nsmall\nsmaller\nsmallest\nlittle\nless\nleast\nlesser\nfew\nfewer\nfewest\nminimal\nminimum\nminimize\nminimise\nminimizing\nreduce\nreduced\nreducing\nreduction\ndecrease\ndecreased\ndecreasing\ndiminish\ncut\ncuts\ncutting\nshrink\ndrop\ndrops\nshort\nshorter\nshortest\nlimited\nlimit\nrestricted\nnarrow\nnarrower\nscarce\nnegligible\nnear zero\nzero\nmodest\nsave\nsaves\nsaving\nlessen\nlighten\nshorten\nlowers\ntrim\ndegrade\ndegraded\nweaken\ndecline",
   "patterns": ""
  },
  "relief": {
   "terms": "avoid\navoids\navoiding\nprevent\nprevents\neliminate\neliminating\nremove\nremoving\nsolve\nresolve\nmitigate\nalleviate\novercome\ncircumvent\nprotect against\nprotects against\nguard against\nresist\nreduce\nreducing\nreduction\nminimize\nminimise\nfree from\nrelieve\nget rid of\nsave you from\nwithout\nno\nbypass",
   "patterns": ""
  },
  "negation": {
   "terms": "not\nno\nnever\nneither\nnor\nwithout\ndon't\ndoesn't\nisn't\naren't\nwon't\nwouldn't\ndidn't\nwasn't\nhasn't\nhaven't\nshouldn't\ncouldn't\nlack\nlacks\nlacking\nlack of\nabsence of\nhardly any\nnone\nnon\nloss of\ndoesnt\ndont\nnothing\nzero\nmissing\nremoves the need\neliminates the need\nno need\ndoes not require\ndoesn't require\nnot require\nnot need\ndoesn't need\ndoes not need\ndon't need\ndo not need\nwithout needing\nwithout having\nwithout the need\nwithout requiring",
   "patterns": ""
  },
  "lack": {
   "terms": "lack\nlacks\nlacking\nlack of\nabsence of\nloss of\nmissing\ndoesn't\ndoes not\nno\nnone",
   "patterns": ""
  },
  "no-need": {
   "terms": "no need\nremoves the need\neliminates the need\ndoes not require\ndoesn't require\nnot require\nnot need\ndoesn't need\ndoes not need\ndon't need\ndo not need\nwithout needing\nwithout having\nwithout the need\nwithout requiring\nno more\ndon't have to\ndoesn't have to\nnot have to\nnot requiring\nrequires no\nrequire no\nneeds no\nneed no",
   "patterns": ""
  },
  "contrast": {
   "terms": "but\nhowever\nyet\nnevertheless\nnonetheless\nthough\non the other hand\non the downside\nunfortunately\nthat said\nthe downside is\nstill\nexcept that\nonly that",
   "patterns": ""
  },
  "concession": {
   "terms": "although\nthough\nwhile\neven though\ndespite\nin spite of\nalbeit\nwhilst",
   "patterns": ""
  },
  "unable": {
   "terms": "cannot\ncan't\ncant\ncan not\nunable to\ninability to\ndoes not support\ndoesn't support\ndo not support\ndon't support\ndid not support\nno support for\nwithout support for\nlack of support for\nfails to\nfail to\nhard to\nharder to\ndifficult to\ntough to\ntricky to\nnot able to\nnot possible to\nimpossible to\ndoes not allow\ndoesn't allow\ndoes not provide\ndoesn't provide\ndoes not offer\ndoesn't offer\nnot supported\nnot support\nnot available\nnot suitable\nnot suited\nnot ideal\nnot recommended\nnot designed\nnot allow\nprohibits\nprohibited\nnot enough\nnot always\nnot necessarily\nnot yet\nyet to\nno longer\nfar from\nnot currently support\nnot yet support\nnot fully support\nnot natively support\nnot directly support\nnot officially support\nnot explicitly\ndoes not explicitly\ndoesn't explicitly\ndoes not currently\ndoes not yet\noffers no\nprovides no\nnot built in\nnot included\nnot implemented",
   "patterns": ""
  },
  "description": {
   "terms": "is defined as\nrefers to\nstands for\nis the name\nwas created\nwas founded\nwas released\nwas developed by\nwas introduced\nis developed by\ndeveloped by\ncreated by\nwritten by\nfounded in\noriginally\ninitially released\nfirst released\nis a type of\nis a kind of\nacronym\nis a\nis an",
   "patterns": ""
  },
  "condition": {
   "terms": "if\nwhen\nwhenever\nunless\nfor those\nin case\nonce\nprovided that\nas long as\nfor teams\nfor users\nfor projects\nfor applications",
   "patterns": ""
  },
  "choice": {
   "terms": "choose\npick\ngo with\ngo for\nopt for\nuse\nconsider\nselect\nstick with\nreach for\ntry",
   "patterns": ""
  },
  "absence": {
   "terms": "no\nwithout\nzero\nlack\nlacks\nlack of\nabsence of\nnone of\nfree from",
   "patterns": ""
  },
  "handling": {
   "terms": "fix\nhandle\ndetect\ncatch\nfind\naddress\nisolate\nescape\ndebug\ntroubleshoot\ntolerate\nsurvive\nrecover from\nshield",
   "patterns": ""
  },
  "ease": {
   "terms": "easily\neasy to\nreadily",
   "patterns": ""
  },
  "hard": {
   "terms": "hard to\ndifficult to\nrarely\nseldom\nnot easily\nalmost never\nhardly ever\nunlikely to",
   "patterns": ""
  },
  "question": {
   "terms": "which one\nwhich of\nwhether\nwhat we\nwhat i\nhow to choose\nwhat it means",
   "patterns": ""
  },
  "purpose": {
   "terms": "in order to\nin an effort to\naims to\naimed at\nthe goal is\ngoal of\nintended to",
   "patterns": ""
  },
  "announcement": {
   "terms": "the downside is\nthe drawback is\nthe disadvantage is\nthe problem is\nthe trouble with\nthe catch is\nthe issue is\nthe upside is\nthe advantage is\nthe benefit is",
   "patterns": ""
  },
  "none": {
   "terms": "not only\nnot just\nnot merely\nno matter\nno doubt\nno one else\nno wonder\nno problem\nno issue\nat best\nat least\nbest practice\nbest practices\nfree software\nopen question\nopen a\nopen the\nopen an\nopen up\nreal time data\nhard drive\nhard disk\nhard coded\nhard wired\nhard fork\ncomplex queries\ncomplex query\ncomplex data\ncomplex transactions\ncomplex projects\ncomplex project\ncomplex applications\ncomplex application\ncomplex workflows\ncomplex workflow\ncomplex systems\ncomplex logic\ncomplex operations\ncomplex relationships\ncomplex joins\ncomplex business\ncomplex react components\ncomplex routing\ncomplex ui\ncomplex tasks\ncomplex environments\ncomplex structures\ncomplex requirements\ncomplex scenarios\ncomplex analytics\ncomplex interactions\nerror handling\nerror message\nerror messages\nerror code\nerror codes\nbug fixes\nbug fix\nbug tracking\nbug reports\nissue tracker\nissue tracking\ngithub issues\nfailure mode\nfailover\nfault tolerance\nfault isolation\nrisk assessment\nrisk management\nattack vector\nfor free software\nshort term\nlong term\nlong running\nlong lived\nlong time\nshort lived\nas well as\nas well\nsuch as\nmore or less\nmore than one\nno sql\nnosql\nthe most\nmost of\nmost common\nmany to many\none to many\ntoo\nlower level\nlower case\nlower bound\nupper bound\nhigh level\nhigher level\nhigher order\nlow level\nfull stack\nfull text\nfull time\nlight mode\ndark mode\nlight theme\nlock free\nlock file\nlockfile\ngarbage collection\ndead letter\ndead letters\ndead letter queue\nweak reference\nstrong reference\nblocking queue\nnon blocking\nfast path\nslow path\nslow query log\nstrong typing\nstatic typing\ndynamic typing\nclean architecture\nsmall team\nsmall teams\nsmall project\nsmall projects\nsmall companies\nsmaller teams\nsmaller projects\nsmall businesses\nlarge team\nlarge teams\nlarge project\nlarge projects\nlarge scale\nlarger teams\nlarger projects\nlarge datasets\nlarge data\nlarge amounts of data\nlarge volumes\nlarge files\nlarge enterprises\nlarge organizations\nlarge codebases\nlarge applications\nbig data\nlegacy system\nlegacy systems\nlegacy code\nlegacy projects\nhard deadline\nfree form\nfreeform\nfreemium\nfree trial\ntime series\ntime zone\nrun time\nruntime\ncompile time check\nin time\nfull name\nfine tuning\nfine tune\nfine tuned\nrich text\nopen api\nopenapi\nmodern browsers\nnegative number\npositive number\nin particular\nat any time\nany more\nneed not\nlimited liability\ndue to\nmay or may not\nfor better or worse\nrather than\ncan sometimes\ncan become\ncan be\nhas been\nhave been\nhas to do\nfeatures such as\nyou need\nyou require\nyou want\nyou have to choose\nyour needs\nneeds of\ncompleted\ncompletely\nclosed source\nopen source\nopen sourced\nagile\nstable release\nstable version\nas needed\nwhen needed\nif needed\nif necessary\non demand\nhard real time\nlight on\nin a failure\ndead simple\nerror correction\nmore than\nless than\nonly when needed\nyou have\ndepending on\ndepends on your\ndepending\nat most\nno one\none of\naccess to\ndeal with\nreal world\nmay need\nnot so much of an issue\nis needed\nfull of\ngreat deal\nlight weight\nlost in\ngood morning\nfine grained control\nsupported by\nsupports it\nfree of\nsteady state\nopen standard\npositive integer\nstable sort\nbest effort\ncommon issue\nhard copy\nno-op\noptional\ncan you\ncould you\ndo you need\nmanual page\nuser manual\nextensive user manual\nmanuals\navailable in\navailable at\navailable from\navailable as\nfixed size\nfixed length\nfixed number\nfixed time\nclosed form\ncomplete list\nadd on\nadd ons\nwide column\nnative to\nopen in\nheavy duty\nheavy traffic\nheavy load\nheavy loads\nheavy workloads\nhigh load\nhigh traffic\nhigh volume\nhigh concurrency\ndeep dive\ndeep learning\nshort answer\nlarge language model\nlarge language models\nleading to\nleading zero\ntop level\ntop of\non top\nat the top\neasy chair\nbest case\nworst case\ngood luck\ngood question\ngood old\ngoods\nlight years\nclean up\ncleaned up\nclear cache\nopen ports\nnot as such\nkind of\nsort of\nmost recent\nmore info\nmore information\nlearn more\nread more\nsee more\nany longer\nno idea\nnothing special\nbetter understand\nright now\nideal gas\nfree space\nfree memory\nfreed\nquick start\nquickstart\ngetting started\nrich client\nweak consistency\nsmart contract\nloss function\ncost function\nhash collision\nopen issues\npull request\npull requests\nbreaking news\nmanual testing\nfixed point\ncritical section\ncritical path\ndoes not only\ndoes not just\ndo not only\ndoesn't just\nmap reduce\nmapreduce\nmap shuffle reduce\nshuffle reduce\nnone of the above\nlate binding\nfresh install\nsilent mode\nfind out\nfind that\nfound that\naddress space\nip address\nemail address\npay for\npay attention\npay as\npaid for\nin order\nno matter which one\nno matter what we\nregardless of which one\nregardless of whether\nno matter whether\nopen letter\nshared memory\nshared storage\nsmart home\nsmart device\nsmart devices\nsmartphone\nrecommendation engine\nrecommendation system\nsecurity team\nsecurity researcher\nopen office\ninnovation lab\npros and cons\nstrengths and weaknesses\nadvantages and disadvantages\nbenefits and drawbacks\nbetter or worse\nwhich is better\nclearly\nsimply\nsimply put\nfairly\ngreatly\nheavily\nlargely\nlet us\nhelp you decide\nhelp you choose\nhelps you decide\nhelps you choose\nyou can see\nas you can see\ncan be seen\nwe can see\nwe can say\nclear that\ngood news\nbad news\ngood to know\nhard to say\nhard to tell\neasy to see\nquick look\nquick overview\ncomplete guide\ncomprehensive guide\ncomprehensive comparison\nsimple example\nsimple answer\nsimple question\nshort version\nproblem domain\nproblem space\nneed to know\nneed to decide\nneed to choose\nneed to consider\nneeds to decide\nstrictly speaking\nsupport team\ncustomer support\nfresh start\nfree time\nfree lunch\nrich people\nsharp turn\ngain insight\nbetter idea\nbetter understanding\nbest way\na good way\na good idea\ngood reason\ngood example\ngreat example\nhard facts\nhard part\ncomplex topic\nopen mind",
   "patterns": ""
  }
 },
 "profile": {
  "open-source": {
   "terms": "open source\nopen-source\nopensource\nopen weights\nopen-weight\noss\nfoss\nfree software\nlibre software",
   "patterns": ""
  },
  "closed-source": {
   "terms": "closed source\nclosed-source\nproprietary\ncommercial software\nclosed weights\nsource-unavailable",
   "patterns": ""
  }
 },
 "qualifiers": {
  "closed": {
   "terms": "closed\nclosed source\nclosed-source",
   "patterns": ""
  },
  "proprietary": {
   "terms": "proprietary",
   "patterns": ""
  },
  "commercial": {
   "terms": "commercial\npaid",
   "patterns": ""
  },
  "remote": {
   "terms": "remote\nremotely",
   "patterns": ""
  },
  "home": {
   "terms": "home\nWFH",
   "patterns": ""
  },
  "office": {
   "terms": "office\nin-office",
   "patterns": ""
  },
  "on-site": {
   "terms": "on-site\nonsite",
   "patterns": ""
  },
  "self-hosted": {
   "terms": "self-hosted\nself hosted",
   "patterns": ""
  },
  "on-premises": {
   "terms": "on-premises\non-premise\non-prem",
   "patterns": ""
  }
 },
 "recommendation": {
  "choose": {
   "terms": "choose\npick\ngo with\ngo for\ngoing with\nwent with\nopt for\nprefer\nstick with\ntake\nuse\nbuy\nstart with\nconsider\ni recommend\nwe recommend\nrecommend\nrecommended\ni would choose\nchosen option\nwe chose\nwe decided on\nwe decided to use\nwe will use\ndecided to use\nreach for\nfavour\nfavor\nmove to\nswitch to\nstay with",
   "patterns": ""
  },
  "fit": {
   "terms": "recommended for\nis recommended\nideal for\nis ideal\nideal choice\nbest for\nbest suited\nwell suited\nbetter suited\nsuited for\nsuited to\nsuitable for\na good fit\ngood fit\ngreat fit\nbetter fit\nperfect for\ngood choice\nbetter choice\nbest choice\ngreat choice\nright choice\nsensible choice\nobvious choice\nworks well for\nworks best\nshines when\nis the way to go\nis the better option\nis the only option\nis enough\nmakes sense\nstill makes sense\nis worth it\nwill do\nfits better\nwould be our pick\nwins when\nis better for\nworks great",
   "patterns": ""
  },
  "case": {
   "terms": "if\nwhen\nfor\nunless\nwhenever\nin case\nwhere\nbecause",
   "patterns": ""
  },
  "discouraged": {
   "terms": "not recommended\navoid\ndo not use\ndon't use\nnot suitable\nnot suited\nunsuitable\nnot a good fit\nnot ideal",
   "patterns": ""
  },
  "choose-object": {
   "terms": "the\na\nan",
   "patterns": ""
  },
  "advice": {
   "terms": "use\nif\nwhen\nfor\nchoose\nstart with\nshould",
   "patterns": ""
  }
 },
 "statements": {
  "example-opener": {
   "terms": "such as\nincluding\ne.g.",
   "patterns": ""
  },
  "and": {
   "terms": "and\nor",
   "patterns": ""
  },
  "and-others": {
   "terms": "etc",
   "patterns": ""
  },
  "measure": {
   "terms": "than\nunlike\ncompared to\ncompared with\nin contrast to\nas opposed to\noutperform\noutperforms\nbeat\nbeats\nversus\nvs\nvs.",
   "patterns": ""
  },
  "origin": {
   "terms": "from\nreplacing\nreplaces\ninstead of\ncoming from",
   "patterns": ""
  },
  "pitted": {
   "terms": "vs\nvs.\nversus\nv.s.\nv/s",
   "patterns": ""
  },
  "measure-head": {
   "terms": "",
   "patterns": ""
  },
  "measure-tail": {
   "terms": "",
   "patterns": ""
  },
  "determiner": {
   "terms": "the\na\nan\nusing\ntheir\nits\nour\nmy\nyour\nthis",
   "patterns": ""
  },
  "turn": {
   "terms": "the\nwhile\nwhereas\nbut\nand\nboth\nhowever,",
   "patterns": ""
  },
  "predicate": {
   "terms": "is\nare\nwas\nhas\nhave\nhad\ncan\ncould\nwill\nwould\ndoes\ndo\ndid\nmay\nmight\nmust\nshould\nalso\nonly\nstill\nnow\nnever\nalways\noften",
   "patterns": "(?<![a-z])[a-z]{1,24}(?:s|ed)(?![a-z])"
  },
  "longer-name": {
   "terms": "",
   "patterns": ""
  },
  "summing-up": {
   "terms": "in short\noverall\nin summary\nin conclusion\nto sum up\nlet's",
   "patterns": ""
  },
  "continuation": {
   "terms": "it\nits\nthis\nthese\nthey\ntheir\nhowever\nalso\nmoreover\nin addition\nadditionally\nbut\nbesides\nfurthermore\nstill\nyet\ntherefore\nas a result\nanother\non the other hand\nfor example\nthe",
   "patterns": ""
  },
  "because": {
   "terms": "because\nbecause of\nsince",
   "patterns": ""
  },
  "chosen-opening": {
   "terms": "chosen option\ndecision\nwe chose\nwe choose\nwe decided",
   "patterns": ""
  },
  "question-word": {
   "terms": "what\nhow\nwhy\nwhen\nwhich\nwho\nwhere\nwhat's\nwhats",
   "patterns": ""
  },
  "which-is-best": {
   "terms": "",
   "patterns": "(?:which|who|what .{2,20}) .{0,80}(?:best|better|more|faster|easier|cheaper|prefer|suit|fit)"
  },
  "see-also": {
   "terms": "available at\nsee",
   "patterns": ""
  },
  "this-article": {
   "terms": "this article\nthis post",
   "patterns": ""
  },
  "caption": {
   "terms": "",
   "patterns": "^\\s?(?:figure|fig\\.|table) \\s?\\d"
  },
  "of": {
   "terms": "",
   "patterns": ""
  },
  "label-owner": {
   "terms": "",
   "patterns": ""
  },
  "label-owned": {
   "terms": "of\nfor\nin\nwith",
   "patterns": ""
  },
  "label-link": {
   "terms": "and\nor\nof\nthe\nin\nfor\nwith\non\nto\na\nan\nis\nare\nbetween\ncomparison\ncompared\ncompare\ndifference\ndifferences\nvs\nvs.\nversus\n's",
   "patterns": ""
  },
  "dimension-tail": {
   "terms": "comparison\ncompared\ndifference\ndifferences\nconsideration\nconsiderations",
   "patterns": ""
  },
  "advice-opening": {
   "terms": "need\nneeds\nuse\nusing\nif\nwhen\nfor\nchoose\navoid\nconsider\nstart\nrun\nwant\npick\nnote\ntip\nwarning\nexample\ne.g\nfirst\nsecond\nthird\nfinally\nalso\nevaluate",
   "patterns": ""
  },
  "common-driver-word": {
   "terms": "the\nfor\nand\nare\nhas\nhad\nwas\ncan\nnot\nbut\nits\nour\nyou\nany\nall\none\ntwo\nnew\nfew\nfewer\nlet\nget\nout\noff\nwho\nhow\nwhy\nnow\nyet\nwere\nwill\nwould\ndoes\nthey\nthem\nthere\ntheir\nonly\neven\nsame\nsuch\nsome\nmost\nvery\nmuch\nmany\nbecause\nwhere\nwhile\nthan\nthen\nbeen\nbeing\nalso\nboth\neach\nother\nanother\nwithout\nwithin\nbetween\nthrough\nacross",
   "patterns": "^(?:support|good|should|must|need|have|with|that|from|eas[ey]|high|quality|active|modern|large|small|us[ei]|time|team|project|code|data|system|able|well|more|less|than|also|into|over|when|this|what|which|your|their|option)"
  },
  "respectively": {
   "terms": "respectively\nin that order",
   "patterns": ""
  },
  "comparative": {
   "terms": "more\nless\nbetter\nworse\nfewer",
   "patterns": "(?<![a-z])[a-z]{2,12}ier(?![a-z])\n(?<![a-z])(?:small|larg|bigg|fast|slow|cheap|strong|weak|light|quick|simpl|short|long|great|high|low|warm|cold|soft|hard|young|old)er(?![a-z])"
  },
  "contrast-turn": {
   "terms": "while\nwhereas\nbut\nalthough\nyet",
   "patterns": ""
  }
 },
 "structure": {
  "generic-heading": {
   "terms": "introduction\noverview\nbackground\ncontext\ncontext and problem statement\ndefinition\ndefinitions\nterminology\nterminologies\nwhat is it\nexample\nexamples\ncode example\ntable of contents\ncontents\nproblem\nproblem statement\nstatus\nmore information\nother\nothers\nmiscellaneous\nappendix\nnote\nnotes\ninstallation\nsetup\ngetting started\nusage\nsteps\nkey differences\nmain differences\ndifferences\ndifference\ncomparison\nfeature comparison\ndetailed comparison\ncomparison table\ncomparison matrix\nfeature matrix\ndetailed breakdown\ndeep dive\nside by side\nat a glance\nquick summary\ntl;dr\ntldr\nfaq\nconsidered options\ndecision drivers\ndecision outcome\npros and cons of the options\nhow it works\narchitecture diagram\nmain\nbody\nbibliography\nchangelog\nlinks\nthe contenders\ncontenders\nwhich one to choose\nwhich should you choose\nhow to choose\nconsequences\nhistory\nfeatures\na visual guide\ncheat sheet\nselection cheat sheet\nquick guide\ndecision tree\ndecision guide\nchecklist\nanalogy\nthe four contenders\nthe three contenders\nthe two contenders\ncontestants\ncandidates\nbreakdown\nroadmap\ntips\noptions in detail\nphilosophy of this guide\nuse cases and examples",
   "patterns": ""
  },
  "topical-heading": {
   "terms": "installation\nsetup\nset up\ngetting started\nusage\nsteps\nhistory\nfeatures\ntips\nroadmap\nhow it works\nexample\nexamples\ncode example\nuse cases and examples",
   "patterns": ""
  },
  "reference-heading": {
   "terms": "references\nreference\nbibliography\nfurther reading\nsources\nsee also\nrelated\nrelated links\nlinks\nresources\ncitations\nacknowledgements\nacknowledgments\ntable of contents\ncontents\nabout the author\nfootnotes\nmore information\nchangelog",
   "patterns": ""
  },
  "conclusion-heading": {
   "terms": "conclusion\nconclusions\nsummary\nverdict\nfinal thoughts\nfinal verdict\nbottom line\nthe bottom line\nrecommendation\nrecommendations\nwhich one to choose\nwhich should you choose\nhow to choose\nselection guide\ndecision outcome\ndecision\nclosing thoughts\nwrapping up\ntakeaways\nkey takeaways\nour pick\nwrap-up\nin conclusion\nwhich one should you use",
   "patterns": ""
  },
  "options-heading": {
   "terms": "considered options\noptions considered\noptions\nalternatives\nconsidered alternatives\nalternatives considered\ncandidates\nthe options",
   "patterns": ""
  },
  "option-details-heading": {
   "terms": "pros and cons of the options\npros and cons of the alternatives\npros and cons\npros & cons of the options\nanalysis of the options\noptions in detail",
   "patterns": ""
  },
  "drivers-heading": {
   "terms": "decision drivers\ndrivers\ndecision criteria\nevaluation criteria\ncriteria\nforces\nrequirements",
   "patterns": ""
  },
  "outcome-heading": {
   "terms": "decision outcome\ndecision\noutcome\nchosen option",
   "patterns": ""
  },
  "dimension-column": {
   "terms": "feature\nfeatures\ndimension\naspect\naspects\ncriteria\ncriterion\ncategory\nproperty\nattribute\nfactor\nmetric\nitem\ncharacteristic\ncharacteristics\nparameter\narea\npoint\ntopic\ncapability\nconsideration\nconcern\nquestion\ncomparison\nbasis\nrequirement\nuse case\nscenario\nneed\nfunctionality\nname\nquality",
   "patterns": ""
  },
  "subject-column": {
   "terms": "product\ntool\noption\nframework\nlibrary\nname\nplatform\nmodel\nlanguage\nsoftware\ntechnology\nsystem\nbrand\nsolution\nservice\ndatabase\nbroker\nvendor\napproach\nmethod\nalternative\ncandidate\npackage\nengine\ntype\nprovider\npattern\nstrategy",
   "patterns": ""
  },
  "note-column": {
   "terms": "notes\nnote\nremarks\nremark\ncomment\ncomments\ndescription\nexplanation\ndetails\nwinner\nverdict\nconclusion\nsource\nsources\nreference\nreferences\nlink\nlinks\nweight\npriority\nexample\nexamples\nwhy\ndifference\ndifferences\nbetter\nedge\nbest",
   "patterns": ""
  },
  "ordinal-column": {
   "terms": "#\nno\nno.\nnr\nnumber\nsr. no.\ns.no\nsl no\ns. no.\nsr no\nrank\nid\nindex",
   "patterns": ""
  },
  "attribute-column": {
   "terms": "type\ndefault\ndefault value\ndescription\nmeaning\nrequired\noptional\nallowed values\nvalues\nvalue\nunit\nreturns\nversion\ndate\ntime\nauthor\nstatus\ncommand\nfield\nvariable\ncount\npros\ncons\nadvantages\ndisadvantages\nstrength\nstrengths\nweakness\nweaknesses\nbest for\nuse case\nuse cases\nlimit\nlimits\nmaximum\nminimum\nusage\nexample\npurpose\nrole\nprice\nnotes",
   "patterns": ""
  },
  "howto-title": {
   "terms": "how to\ntutorial\nguide to installing\ngetting started\nquick start\nquickstart\nmigrate from\nmigrating from\nmigration guide\nmigrate to\nchangelog\nrelease notes\ninstallation\ninstall\nsetup guide\ncheat sheet\nconfiguration\nawesome",
   "patterns": ""
  },
  "comparison-word": {
   "terms": "vs\nvs.\nversus\ncomparison\ncomparisons\ncompare\ncompared\ncomparing\ndifference\ndifferences\nor\nalternatives\nalternative\nwhich\npros and cons\ntrade-offs\ntradeoffs\nchoosing\nchoose\nshowdown\ninstead of",
   "patterns": ""
  },
  "shared-all": {
   "terms": "both\nthe two\nall three\nall four\nall of them\neither\neach of them\nthese two",
   "patterns": ""
  },
  "former": {
   "terms": "the former",
   "patterns": ""
  },
  "latter": {
   "terms": "the latter",
   "patterns": ""
  },
  "pronoun": {
   "terms": "it\nits\nthis\nthey\ntheir\nthe former\nthat",
   "patterns": ""
  },
  "example-heading": {
   "terms": "example\nexamples\ncode example\ncode examples\nsample\nsamples\nusage example\nusage examples\ndemo\nworkflow",
   "patterns": ""
  },
  "kinds-word": {
   "terms": "types of\nkinds of\npatterns\npattern\noptions for\nways to\napproaches\napproaches to\nstrategies\nalternatives",
   "patterns": ""
  },
  "weak-howto": {
   "terms": "changelog\nchange log\nrelease notes\nversion history\nroadmap\nmigration guide\nawesome\ncontributing\ncode of conduct",
   "patterns": ""
  },
  "contrast": {
   "terms": "than\nwhereas\nwhile\nunlike\ncompared to\ncompared with\nversus\nin contrast\non the other hand",
   "patterns": ""
  },
  "meta-sentence": {
   "terms": "examples include\nexamples of\nin this article\nin this post\nthis article\nthis post\nthis guide\nin this guide\nthis essay\nin this essay\nlet's\nlet us\nwe will\nwe'll\ni will\ni'll\nshown below\nas follows\nthe following\nthe table below\nthe list below\nbelow is\nbelow are\nsee below\nread on\nin the next section\nas shown in\nas mentioned\nmoving on",
   "patterns": ""
  },
  "joint-remark": {
   "terms": "whether you\nwhichever\ndepends on\nregardless\neach has its\nboth have their\nwhich one\nwhich is better\nchoosing between\nchoose between\ndifference between\ndifferences between\nfundamentally different\ncomplete opposites\ncompare\ncomparison\nno silver bullet\nno one-size-fits-all\ntwo of the most",
   "patterns": ""
  },
  "meta-label": {
   "terms": "author\ntranslator\neditor\nsource\nvia\ndate\npublished\nupdated\nlast updated\ntags\ntagged\ncategories\nkeywords\nabstract\nsummary\ndescription\ncopyright\noriginal\nlink\nreference\nreferences\nnote\nstatus\ndeciders\ntl;dr",
   "patterns": ""
  },
  "context-heading": {
   "terms": "context\ncontext and problem statement\nproblem statement\ncontext and background\nbackground and context\nthe problem",
   "patterns": ""
  },
  "maker": {
   "terms": "Apache\nGoogle\nMicrosoft\nAmazon\nAWS\nAzure\nDocker\nOracle\nGitHub\nMeta\nFacebook\nIBM\nAlibaba\nHashiCorp\nJetBrains\nMozilla\nGNU\nThe\nCloudflare\nRed Hat",
   "patterns": ""
  },
  "kind-of-thing": {
   "terms": "Pub/Sub\nLicense\nLicence\nPublic License\nClient\nServer\nDatabase\nFramework\nEngine\nAPI\nAPIs\nCloud\nLanguage\nDB\nCLI\nApp\nQuery\nStudio\nsoftware\narchitecture\nmethod\nmodel\nPlatform\nService\nStack\nmethodology\napproach\ndevelopment\ntool\nlibrary",
   "patterns": ""
  },
  "manual-heading": {
   "terms": "install\ninstallation\ninstalling\nusage\nuse\napi\napi reference\napi documentation\nlicense\nlicence\nlicense (mit)\ncontributing\ncontribute\ncontributors\ncontribution\nchangelog\nmethods\nmethod\noptions\nproperties\nevents\ncli\ncommand line\ntests\ntesting\ntest\nrunning tests\nrun tests\nsecurity\ncompatibility\ntypes\nparameters\nparams\nreturns\nthrows\nbuild\nbuilding\ndevelopment\nrequirements\nprerequisites\nbadges\nsponsors\nsponsor\nbackers\nauthors\nauthor\ncredits\nsupport\nsupported\nexports\nsyntax\nsyntax tree\nsyntax info\nconfig\nconfiguration\nquick start\ngetting started\nhow to use\nwhen to use\ntroubleshooting\nusage and examples\ntodo\nroadmap\nwhat is this?\nwhen should i use this?\nhtml\ncss\nerrors\ntokens\ndonate\nfeatures\nupgrade\nmigration\nbug fixes\nbreaking changes\nnew features\npatch changes\nminor changes\nmajor changes\nadded\nchanged\nfixed\nremoved\ndeprecated\nchanges",
   "patterns": ""
  },
  "closing-marker": {
   "terms": "in short\nin summary\nto sum up\noverall\nin conclusion\nto conclude\nall in all\nbottom line\nso:\nin the end\nlong story short\nin a nutshell\nmy advice\nour advice",
   "patterns": ""
  },
  "title-filler": {
   "terms": "feature\nfeatures\nmatrix\ntable\nchart\ngrid\nsheet\nsummary\ndetailed\nin-depth\nfull\ncomplete\ncomprehensive\nquick\nbrief\nshort\nsimple\nhonest\nfair\nfinal\nside\nby\nguide\noverview\nanalysis\nreview\nreport\nnotes\nresults\nthe\na\nan\nof\nand\nbetween\nfor\nin\non\nto\nwith\nat\nour\nyour\nmy\nyou\nwe\ni\nshould\ndo\ndoes\nis\nare\nit\nits\nhow\nwhat\nwhy\nwho\nwhen\nwhere\none\nones\nbetter\nbest\nright\npick\npicking\nselect\nselecting\nselection\ndecide\ndeciding\ndecision\nuse\nusing\nkey\nmain\nmajor\nglance\ntwo\nthree\nfour\nfive\nthem\nthey\nthis\nthat\nthese\nthose\nhere\nall\nmore\nabout\nfrom",
   "patterns": ""
  },
  "clause-heading": {
   "terms": "what\nhow\nwhy\nwhen\nwhich\nwhere\nwho\nour\nwe\nmy\ni",
   "patterns": ""
  },
  "describing-word": {
   "terms": "limit\nlimits\nlimitations\nfeatures\noverview\nreview\nspecification\nspecifications\npros and cons\ncapabilities",
   "patterns": ""
  },
  "what-is": {
   "terms": "what is",
   "patterns": ""
  }
 },
 "titles": {
  "versus": {
   "terms": "vs\nvs.\nversus\nv.s.\nv/s\npk\ncompared to\ncompared with\ncontrasted with\nas opposed to",
   "patterns": ""
  },
  "choice": {
   "terms": "or",
   "patterns": ""
  },
  "instead": {
   "terms": "over\ninstead of\nrather than\nin place of\nand not\nbut not\nnot\nbeats\nis better than\nare better than\nbetter than\nreplaces\nvs",
   "patterns": ""
  },
  "comparing-lead": {
   "terms": "between\ncomparison of\ncomparison between\ncomparing\ncompare\ncontrasting\ndifferences between\ndifference between\nchoose between\nchoosing between\ndeciding between\ndecide between\nchoosing\ntrade-offs of\ntradeoffs of\ntrade-offs between\nthe choice between\ndistinguishing\npros and cons of\nadvantages and disadvantages of\nbenchmarking\nevaluating\ndifferences of",
   "patterns": ""
  },
  "comparing-tail": {
   "terms": "compared\ncomparison\ncomparisons\na comparison\ndifferences\ndifference\nshowdown\nhead to head\nhead-to-head\nside by side\nface-off\nfaceoff\nshootout\npros and cons\ntrade-offs\ntradeoffs\nwhich one\nwhich is\nwhich should\nwhat's the difference\nwhat is the difference\nhow do they compare\nhow they compare\nhow to choose\nbenchmark\nbenchmarks",
   "patterns": ""
  },
  "title-lead": {
   "terms": "the\na\nan\nwhy\nhow\nwhen\nwhen to use\nwhen to choose\nwhy we\nwhy i\nwe\ni\nyou\nchoose\nchose\nchosen\nchoosing\npick\npicked\npicking\nprefer\npreferred\nprefers\nselect\nselected\nselecting\nuse\nused\nuses\nusing\nadopt\nadopted\nshould\nshould i\nshould you\nshould we\nshould i use\nshould you use\nshould we use\ndo you need\nis\nare\ndoes\nunderstanding\nunderstand\nexplaining\nexplained\nexploring\nbattle of\nthe battle of\nbattle\nkey differences\nmain differences\ndifferences\nguide to\na guide to\ngo with\nwent with\nstick with\ncomparison\nto\nour\nmy\non\nboth\ndecide on\nwhat is\nwhat are\nfavor\nfavour\nuse of\na comparison of\nan honest comparison of\na practical comparison of",
   "patterns": ""
  },
  "tail-noise": {
   "terms": "compared\ncomparison\ncomparisons\ndifferences\ndifference\nexplained\nshowdown\ndebate\nhead to head\nhead-to-head\nside by side\nbenchmark\nbenchmarks\nperformance comparison\nfeature comparison\ndetailed comparison\npros and cons\ntrade-offs\ntradeoffs\nin depth\nin-depth\nwhich one\nwhich\nwhich is better\nwhat's\ntoday\nnow\nguide\na guide\na\nan\nthe\nour\nquick\ndetailed\nbrief\nshort\nfull\ncomplete\nhonest\npractical\ntechnical\nface-off\nshootout",
   "patterns": "(?:in|of|for|circa) (?:19|20)\\d\\d$\n(?:19|20)\\d\\d$\n (?:for|in|on|at|as|with|when|which|what|how|where|why|who|from|through|using|side)\\b.{0,80}$"
  },
  "tail-aspect": {
   "terms": "",
   "patterns": ""
  },
  "no-name": {
   "terms": "it\nits\nthis\nthat\nthese\nthose\nthey\nthem\nhe\nshe\nwe\nyou\ni\nboth\neither\nneither\nmore\nnot\nwhether\nwhy\nhow\nwhat\nwhen\nwhere\nwhich\nwho\nother\nothers\nanother\none\ntwo\nthe two\nanother one\nsomething\nnothing\neverything\nformer\nlatter\nthe former\nthe latter\nsame\ndifferent\nbefore\nafter\nnow\nthen\netc\nme\nmy\nyourself\nall\nnone\nbeyond\nold\nnew\nprevious\nnext\ninput\noutput\nstart\nend\ntrue\nfalse\nnull\nundefined\nby\nin\nof\nfor\nwith\nto\nfrom\nas",
   "patterns": ""
  },
  "move": {
   "terms": "",
   "patterns": "\\b(?:migrat|mov|switch|upgrad|convert|port|transition|going|went|rewrit)[a-z]{0,12}\\b.{0,30}?\\b(?:to|from)\\b\n\\bfrom [^,:?!]{1,40}? to\\b"
  },
  "reason": {
   "terms": "why\nreasons\nreason",
   "patterns": ""
  }
 },
 "verdict": {
  "need": {
   "terms": "",
   "patterns": "(?<![a-z])(?<!(?:not|n't|never) )(?:need|needs|value|values|require|requires|prioriti[sz]e|prioriti[sz]es|prioriti[sz]ing|care about|cares about|care more about|cares more about|care most about|want|wants|demand|demands|emphasi[sz]e|seek|seeking|looking for|look for|favou?r|favou?rs|requiring|needing|valuing|demanding|place a premium on|put a premium on)(?: most)? ([a-z][^,.;:!?()→]{2,60}?)(?=[,.;:!?()→]|$| then | over | above | more than | rather than | choose | go with | without | in | for | on | from | that | which | with | from )\n(?:^(?:if |when |where |whenever )?|if |when |where |whenever |and |or |, )(?:your |the |an? )?([a-z][a-z -]{2,40}?) (?:is|are) (?:an? |the |your |our |their |of |most |more |very |so |really |top |main |key |absolutely |highest |first |number one |primary |overriding |utmost |biggest |critical ){0,4}(?:priority|priorities|important|critical|crucial|essential|key|paramount|concern|concerns|goal|must|must-have|non-negotiable|importance|requirement|what matters|what counts|everything|consideration)(?![a-z])\n(?:^(?:if |when |where |whenever )?|if |when |where |whenever |and |or |, )(?:your |the )?([a-z][a-z -]{2,40}?) (?:really |truly )?(?:matters?|counts?|comes first|come first|trumps|outweighs)(?![a-z])\n(?:^|[,;:.] ?)(?:so |but |and )?for ((?:better |maximum |best |high |higher |raw |sheer |pure |more |greater |strong |stronger |low |lower |top |long-term |overall )?[a-z][a-z -]{2,40}?), \n(?:where|when|if) (?:high |low |strong |strict |great |maximum |good |better |more )?([a-z][a-z -]{2,40}?) (?:is|are) (?:needed|required|demanded|wanted|called for)(?![a-z])\n([a-z][a-z -]{2,30}?)[- ](?:critical|sensitive|conscious|first|focused|minded) (?:projects?|teams?|applications?|apps?|systems?|users?|workloads?|environments?|organi[sz]ations?|companies|services?|buyers?)"
  },
  "aspect": {
   "terms": "",
   "patterns": "(?:for|given) its (?:better |superior |higher |lower |greater |stronger |excellent |great |strong |good |high |low )?([a-z][a-z -]{2,50}?)(?=[,.;:!?()]|$| and its)"
  },
  "condition": {
   "terms": "",
   "patterns": "(?<![a-z])(?:if|when|whenever|where|unless) ([^,.;:!?→]{3,90}?)(?=[,.;:!?→]|$)\n(?<![a-z])for ([^,.;:!?→]{3,80}?)(?=[,.;:!?→]|$)"
  },
  "reason": {
   "terms": "because\nbecause of\ndue to\nthanks to\nowing to\nthe reason is\nthe reasons are\ngiven that\non account of\non the grounds that",
   "patterns": "(?<![a-z])since (?=(?:it|they|its|the|we|our|this|there|all|both|only|no|most|of)(?![a-z]))\n(?<![a-z])as (?=(?:it|they) )"
  },
  "therefore": {
   "terms": "therefore\nhence\nthus\nwhich is why\nthat is why\nthat's why\nwhich makes",
   "patterns": "(?<=,) so (?=[a-z])"
  },
  "after-choice": {
   "terms": "instead\nthen\nand be done",
   "patterns": ""
  },
  "drawn": {
   "terms": "so\ntherefore\nthus\nhence\nthat is why\nthat's why\nfor these reasons\nfor this reason\nfor all these reasons\ngiven all this\nbecause of this",
   "patterns": ""
  },
  "umbrella": {
   "terms": "experience\ndeveloper experience\nuser experience\ndevelopment experience\ndx\nux\nefficiency\nproductivity\ndeveloper productivity\nquality\nvalue\ncontrol\nfull control\nsimplicity\nconvenience\ncomfort\nmore control\ntotal control",
   "patterns": ""
  },
  "deed": {
   "terms": "to\navoid\navoiding\nno\nnot",
   "patterns": ""
  },
  "join": {
   "terms": "and\nor\nas well as\nplus\n&\n/\n,\n+",
   "patterns": ""
  },
  "modifier": {
   "terms": "a\nan\nthe\nyour\nits\ntheir\nour\nhigh\nhigher\nhighest\nmaximum\nmax\nbetter\nbest\ngood\ngreat\nstrong\nstronger\nstrict\nfull\ntotal\ncomplete\nreal\nraw\nsheer\npure\ntop\nlow\nlower\nlowest\nminimal\nmore\nless\ngreater\nabsolute\nguaranteed\nexcellent\noverall\nlong-term\nconsistent\nextreme\nsolid\nsuperior\nenterprise-grade\ntight\nsome\nenough\nall\nextra\nadditional\nboth\nfast\nfaster",
   "patterns": ""
  },
  "scale": {
   "terms": "level\nlevels\nguarantee\nguarantees\nneeds\nrequirement\nrequirements\nadvantage\nadvantages\ncharacteristics",
   "patterns": ""
  },
  "favoured": {
   "terms": "",
   "patterns": "^,? (?:all the way|hands down|every time|no contest|for the win|ftw)(?=[.!,]|$)\n^ (?:is|are) (?:a |the )?(?:no-brainer|clear winners?|way to go)(?=[.!]|$)\n^ (?:is|are|remains?|comes? out as|stands? out as|would be|will be) (?:still |simply |clearly |definitely |undoubtedly |hands down |by far |just |obviously |certainly |without (?:a )?doubt ){0,2}(?:the|a|our|my|your) (?:clear |obvious |overall |far |much |clearly )?(?:better |best |superior |right |winning |smarter |recommended |preferred |clear |obvious |safer |sensible |better overall )?(?:choice|option|pick|tool|solution|winner|one|way to go|answer|product|bet|alternative)(?! (?:for|when|if|in|where|because|since|as|of|on|to)(?![a-z]))\n^ (?:clearly |easily |simply |definitely |still )?(?:wins? hands down|wins? overall|wins?(?=[.!]|$)|(?:is|are) better(?=[.!]|$| than)|(?:is|are) superior(?=[.!]|$| to)|comes? out on top|comes? out ahead|takes? the crown|beats? [a-z0-9 .+#-]{2,24}(?=[.!]|$))\n^ (?:is|are) (?:clearly |highly |strongly |definitely )?recommended(?=[.!]|$)"
  },
  "chosen": {
   "terms": "",
   "patterns": "(?:^|[,;:.] )(?:so |honestly |really )?(?:just|simply) (?:get|grab|buy|take|install)(?: yourself)?(?: the| an?| some)? $\n(?:^|[,;:.] )(?:so |therefore |just |simply |always |please |definitely |overall |in short |in conclusion |in the end |you should |everyone should |everybody should |people should |we |i |we would |i would |i'd |we'd |we strongly |we highly |i strongly |i highly ){0,3}(?:recommend(?: you)?(?: use| using| choosing| going with| picking)?|go with|choose|pick|use|go for|opt for|buy)(?: the| a)? $\n(?:^|[,;:.] )(?:so |therefore |and |but )?(?:our|my|the) (?:overall |clear |final |top )?(?:recommendation|winner|verdict|pick|better choice|best choice|better option|best option|right choice|answer|conclusion) is(?: clear| clearly| still| simply| to use)?[:,]?(?: the)? $\n(?:^|[,;:.] )(?:in the end |so |personally )?(?:we|i) (?:finally |eventually |personally |still )?(?:chose|picked|went with|settled on|decided on|settled for|use|prefer|ended up with)(?: the| a)? $\n(?:^|[,;:.] )(?:overall )?(?:winner|recommendation|chosen option|verdict|our pick|recommended)[:,] ?[\"“'`]?$"
  },
  "own": {
   "terms": "i chose\nwe chose\ni picked\nwe picked\ni went with\nwe went with\ni use\nwe use\ni decided\nwe decided\ni ended up\nwe ended up\ni am sticking\ni'm sticking\nwe are sticking\ni will stick\ni'll stick\nwe settled\ni settled\ni personally\npersonally\nfor me\ni prefer\nwe prefer\ni still use\ni moved\nwe moved\nmy choice\nour choice\ni switched\nwe switched",
   "patterns": ""
  },
  "depends": {
   "terms": "depends\ndepend\ndepending\nno one-size-fits-all\nno silver bullet\nno single\neach has its place\neach has its uses\nboth have their place\nboth have their uses\naccording to your\nyour needs\nyour requirements\nyour use case\nyour situation\nright tool for the job\ntrade-off\ntrade-offs\ntradeoff\ntradeoffs\nup to you\nmatter of taste\ncomes down to\nboils down to",
   "patterns": ""
  },
  "case": {
   "terms": "most\nmany\nbeginners\nteams\nteam\nproject\nprojects\nusers\ncompanies\ndevelopers\ndefault\ntoday\ncurrently\nas long as\nuntil\nwhile\nduring\nwith\nwithout\nin",
   "patterns": ""
  },
  "filler": {
   "terms": "in short\nin summary\nto sum up\noverall\nin conclusion\nto conclude\nall in all\nbottom line\nin the end\nlong story short\nin a nutshell\nso\ntherefore\nthus\nthan\ncompared\ncompared to\ncompared with\nto\nand\nbut\nclearly\nsimply\nthe\na\nan\nof\ntwo\nboth\nbetween\namong\nis\nare\nof the two\nall things considered\nhands down\nno doubt\nwithout doubt\nwithout a doubt\nwe think\ni think\nwe believe\ni believe\nthat\nit\nhere\nthis\ncomparison\nthese\nthem\none\non balance",
   "patterns": ""
  },
  "generic": {
   "terms": "popular\nloved\nliked\ngood\ngreat\nbetter\nbest\nexcellent\nsuperior\nawesome\namazing\nfantastic\nrecommended\nrecommend\nwinner\nwins\nchoice\noutstanding\nimpressive\nworth it\npowerful\nright choice\nbetter choice\nbest choice\ngood choice\ngreat choice\nbetter option\nsensible choice",
   "patterns": ""
  },
  "record-opening": {
   "terms": "chosen option",
   "patterns": ""
  }
 }
}
