// Generated from the YAML files beside it by `npm run generate`. Do not edit.
import type { StandardDimension } from './types.ts'

export const dimensions: readonly StandardDimension[] = [
 {
  "id": "cost",
  "zh": {
   "name": "成本",
   "aliases": [
    "价格",
    "费用",
    "价钱",
    "花费",
    "开支",
    "定价",
    "收费",
    "价位",
    "资费",
    "授权费",
    "许可费",
    "许可费用",
    "授权费用",
    "订阅费",
    "总拥有成本",
    "拥有成本",
    "使用成本",
    "运营成本",
    "运维成本",
    "维护成本",
    "维保成本",
    "开发成本",
    "部署成本",
    "硬件成本",
    "人力成本",
    "存储成本",
    "时间成本",
    "采购成本",
    "初期投入",
    "前期投入",
    "资金投入",
    "投入成本",
    "性价比",
    "经济性",
    "省钱",
    "成本效益",
    "免费额度",
    "是否免费",
    "是否收费",
    "收费模式",
    "付费方式",
    "计费方式",
    "计费",
    "价格策略",
    "保值",
    "保值率",
    "油费",
    "电费",
    "保险",
    "预算",
    "票价",
    "房价",
    "租金",
    "房租",
    "月供",
    "运费",
    "装修费",
    "现金流",
    "资金压力",
    "资金占用",
    "补贴",
    "税费",
    "手续费",
    "套餐价格",
    "起售价",
    "入手价",
    "开销",
    "支出",
    "日常开销",
    "花销"
   ],
   "alone": [
    "免费",
    "付费",
    "投入",
    "钱",
    "贵",
    "便宜",
    "商业授权",
    "月费",
    "年费",
    "票",
    "资金",
    "资金运用"
   ],
   "meaning": "获得、使用和维持所花的钱与资源"
  },
  "en": {
   "name": "Cost",
   "aliases": [
    "price",
    "pricing",
    "pricing model",
    "licensing fees",
    "license fee",
    "licensing cost",
    "license cost",
    "total cost of ownership",
    "tco",
    "cost efficiency",
    "cost effectiveness",
    "running costs",
    "operating cost",
    "operational cost",
    "development cost",
    "maintenance cost",
    "infrastructure cost",
    "upfront cost",
    "hidden costs",
    "expense",
    "expenses",
    "fees",
    "billing",
    "subscription",
    "budget",
    "affordability",
    "value for money",
    "return on investment",
    "roi",
    "resource investment",
    "free tier",
    "free to use",
    "economics",
    "cost savings",
    "spending",
    "fares",
    "fare",
    "ticket price",
    "rent",
    "rental",
    "cash flow",
    "subsidies",
    "subsidy",
    "grants",
    "taxes",
    "fees and taxes",
    "running cost",
    "energy bill",
    "energy bills",
    "total price"
   ],
   "alone": [
    "free",
    "paid",
    "money",
    "investment",
    "cheap",
    "cheaper",
    "economy"
   ],
   "meaning": "what it costs to get, run and keep"
  },
  "group": "economy"
 },
 {
  "id": "business-expansion",
  "zh": {
   "name": "业务拓展",
   "aliases": [
    "业务扩展",
    "业务发展",
    "商业拓展",
    "市场拓展",
    "业务增长",
    "商务合作"
   ],
   "alone": [
    "业务"
   ],
   "meaning": "对拓展业务与合作的影响"
  },
  "en": {
   "name": "Business expansion",
   "aliases": [
    "business growth",
    "business development",
    "market expansion",
    "partnerships"
   ],
   "alone": [
    "growth",
    "business"
   ],
   "meaning": "what it means for growing a business"
  },
  "group": "economy"
 },
 {
  "id": "revenue-model",
  "zh": {
   "name": "盈利模式",
   "aliases": [
    "商业模式",
    "营收模式",
    "收入模式",
    "收入来源",
    "变现方式",
    "变现能力",
    "盈利能力",
    "商业化"
   ],
   "alone": [
    "盈利",
    "变现"
   ],
   "meaning": "如何从中获得收入"
  },
  "en": {
   "name": "Revenue model",
   "aliases": [
    "business model",
    "monetization",
    "monetisation",
    "revenue stream",
    "commercial model",
    "profitability",
    "revenue"
   ],
   "alone": [
    "profit",
    "earnings"
   ],
   "meaning": "how money is earned with it"
  },
  "group": "economy"
 },
 {
  "id": "market-competition",
  "zh": {
   "name": "市场竞争",
   "aliases": [
    "竞争力",
    "竞争格局",
    "市场竞争力",
    "市场份额",
    "市场占有率",
    "市场地位",
    "竞争优势",
    "竞争环境",
    "市占率",
    "市场占有",
    "市场表现",
    "商业前景"
   ],
   "alone": [
    "市场",
    "竞争"
   ],
   "meaning": "在市场上的位置与竞争"
  },
  "en": {
   "name": "Market competition",
   "aliases": [
    "competitiveness",
    "market share",
    "market position",
    "competitive landscape",
    "competition",
    "competitive advantage",
    "market presence"
   ],
   "alone": [
    "market",
    "competitors"
   ],
   "meaning": "its place in the market"
  },
  "group": "economy"
 },
 {
  "id": "industrialization",
  "zh": {
   "name": "产业化",
   "aliases": [
    "工业化",
    "产业应用",
    "商用程度",
    "产业落地",
    "落地能力",
    "企业级应用",
    "规模化应用",
    "产业链"
   ],
   "alone": [
    "产业",
    "落地"
   ],
   "meaning": "能否成规模地用于产业"
  },
  "en": {
   "name": "Industrialization",
   "aliases": [
    "industrialisation",
    "industrial adoption",
    "enterprise readiness",
    "industry adoption",
    "production readiness",
    "commercialization",
    "commercialisation",
    "production ready"
   ],
   "alone": [
    "industry"
   ],
   "meaning": "whether it is used in industry at scale"
  },
  "group": "economy"
 },
 {
  "id": "legal-compliance",
  "zh": {
   "name": "法律合规性",
   "aliases": [
    "合规性",
    "法律合规",
    "合规",
    "许可证",
    "许可协议",
    "开源协议",
    "开源许可",
    "授权协议",
    "授权方式",
    "版权",
    "知识产权",
    "专利",
    "专利保护",
    "法律风险",
    "版权风险",
    "许可证兼容",
    "法规遵从",
    "监管要求",
    "数据合规",
    "协议类型",
    "授权许可",
    "许可限制",
    "版权声明",
    "法律保护"
   ],
   "alone": [
    "法律",
    "协议授权",
    "许可",
    "授权",
    "侵权",
    "license"
   ],
   "meaning": "许可、版权、法规方面的要求与风险"
  },
  "en": {
   "name": "Legal compliance",
   "aliases": [
    "compliance",
    "regulatory compliance",
    "licensing",
    "license",
    "licence",
    "license type",
    "license terms",
    "licensing complexity",
    "intellectual property",
    "copyright",
    "patents",
    "patent protection",
    "patent risks",
    "liability",
    "regulations",
    "gdpr compliance",
    "legal risk",
    "legal issues",
    "contributor agreement",
    "terms of use",
    "patent grant",
    "listing licenses",
    "license compliance",
    "license restrictions",
    "restrictive license",
    "legal protection",
    "obligations",
    "attribution"
   ],
   "alone": [
    "legal",
    "permissive",
    "ip",
    "terms"
   ],
   "meaning": "demands and risks of licences, copyright and regulation"
  },
  "group": "law-and-privacy"
 },
 {
  "id": "privacy",
  "zh": {
   "name": "隐私",
   "aliases": [
    "隐私性",
    "隐私保护",
    "数据隐私",
    "个人信息保护",
    "隐私安全",
    "数据主权",
    "数据所有权",
    "数据自主权",
    "数据控制权"
   ],
   "meaning": "个人与企业数据由谁掌握、是否外泄"
  },
  "en": {
   "name": "Privacy",
   "aliases": [
    "data privacy",
    "confidentiality",
    "user privacy",
    "privacy protection",
    "data sovereignty",
    "data ownership",
    "data residency",
    "data control"
   ],
   "meaning": "who holds personal and company data and whether it stays private"
  },
  "group": "law-and-privacy"
 },
 {
  "id": "openness",
  "zh": {
   "name": "开放性",
   "aliases": [
    "开放程度",
    "开放度",
    "源代码开放",
    "开源程度",
    "开源性",
    "开源情况",
    "是否开源",
    "源码开放",
    "代码开放",
    "源代码可用性",
    "开源方面",
    "代码可见性"
   ],
   "alone": [
    "开放",
    "开源",
    "源码",
    "源代码",
    "代码公开"
   ],
   "meaning": "源代码、设计与过程对外开放到什么程度"
  },
  "en": {
   "name": "Openness",
   "aliases": [
    "openness of source",
    "source availability",
    "source code availability",
    "open source status",
    "open governance",
    "open standards",
    "copyleft"
   ],
   "alone": [
    "open source",
    "open-source",
    "source code",
    "code access",
    "open"
   ],
   "meaning": "how far source code, design and process are open to others"
  },
  "group": "openness"
 },
 {
  "id": "accessibility",
  "zh": {
   "name": "可访问性",
   "aliases": [
    "可获得性",
    "可获取性",
    "可及性",
    "获取方式",
    "获取难度",
    "使用限制",
    "访问限制",
    "地区限制",
    "准入门槛",
    "随时可用",
    "无障碍",
    "普及性",
    "网络可达性",
    "访问方式"
   ],
   "alone": [
    "访问",
    "获取",
    "限制"
   ],
   "meaning": "谁能得到它、在哪里能用、受什么限制"
  },
  "en": {
   "name": "Accessibility",
   "aliases": [
    "availability to users",
    "regional availability",
    "ease of access",
    "access restrictions",
    "usage restrictions",
    "usage limits",
    "rate limits",
    "a11y",
    "offline access"
   ],
   "alone": [
    "access",
    "availability of access"
   ],
   "meaning": "who can get and use it, where, and under which limits"
  },
  "group": "openness"
 },
 {
  "id": "transparency",
  "zh": {
   "name": "透明度",
   "aliases": [
    "透明性",
    "可审计性",
    "可审查性",
    "可解释性",
    "可观察性",
    "黑盒",
    "公开透明",
    "可追溯性",
    "安全透明"
   ],
   "alone": [
    "透明",
    "审计"
   ],
   "meaning": "内部如何运作能否被看见和检查"
  },
  "en": {
   "name": "Transparency",
   "aliases": [
    "auditability",
    "explainability",
    "interpretability",
    "traceability",
    "visibility into the code",
    "verifiability",
    "inspectability",
    "transparency and trust"
   ],
   "alone": [
    "trust",
    "transparent",
    "audit"
   ],
   "meaning": "whether its inner workings can be seen and checked"
  },
  "group": "openness"
 },
 {
  "id": "customizability",
  "zh": {
   "name": "定制性",
   "aliases": [
    "可定制性",
    "可定制",
    "定制化",
    "定制能力",
    "自定义",
    "自定义能力",
    "自定义程度",
    "个性化",
    "灵活性",
    "灵活度",
    "可配置性",
    "扩展机制",
    "插件机制",
    "插件扩展",
    "二次开发",
    "可修改性",
    "扩展能力",
    "可扩展能力",
    "功能扩展",
    "量身定制",
    "定制主题",
    "主题定制",
    "控制权",
    "控制力",
    "自主性",
    "可控性",
    "模型微调",
    "微调",
    "装潢",
    "装修自由",
    "自定义主题",
    "钩子",
    "插件系统",
    "可配置",
    "可定制程度"
   ],
   "alone": [
    "定制",
    "灵活",
    "扩展性",
    "配置灵活性",
    "自由度",
    "可控",
    "主题",
    "拓展性"
   ],
   "meaning": "能否按自己的需要修改和扩展"
  },
  "en": {
   "name": "Customizability",
   "aliases": [
    "customization",
    "customisation",
    "customisability",
    "flexibility",
    "configurability",
    "extensibility",
    "extendability",
    "extension mechanism",
    "plugin system",
    "plugin architecture",
    "fine tuning",
    "modifiability",
    "theming",
    "personalization",
    "personalisation",
    "control over the stack",
    "level of control",
    "degree of control",
    "freedom to modify",
    "custom rules",
    "hooks",
    "overrides",
    "patching",
    "plugin support",
    "decoration",
    "custom themes",
    "custom components",
    "scripting"
   ],
   "alone": [
    "control",
    "custom",
    "configuration options",
    "flexible",
    "extensions",
    "themes",
    "freedom",
    "restrictions",
    "tweaks",
    "extensible",
    "customizable"
   ],
   "meaning": "whether it can be changed and extended to one's own needs"
  },
  "group": "openness"
 },
 {
  "id": "innovation-speed",
  "zh": {
   "name": "创新速度",
   "aliases": [
    "创新能力",
    "创新性",
    "迭代速度",
    "更新速度",
    "更新频率",
    "发布节奏",
    "发布频率",
    "发布周期",
    "版本迭代",
    "迭代频率",
    "研发速度",
    "演进速度"
   ],
   "alone": [
    "创新",
    "迭代",
    "更新"
   ],
   "meaning": "新功能、新版本出现得多快"
  },
  "en": {
   "name": "Innovation speed",
   "aliases": [
    "innovation",
    "pace of innovation",
    "rate of innovation",
    "release cadence",
    "release cycle",
    "release frequency",
    "update frequency",
    "pace of development",
    "speed of innovation",
    "development pace",
    "feature velocity",
    "velocity"
   ],
   "alone": [
    "updates",
    "releases"
   ],
   "meaning": "how fast new features and versions appear"
  },
  "group": "openness"
 },
 {
  "id": "data-sharing",
  "zh": {
   "name": "数据共享",
   "aliases": [
    "数据开放",
    "数据互通",
    "数据交换",
    "数据流通",
    "数据共享性",
    "共享能力"
   ],
   "alone": [
    "共享"
   ],
   "meaning": "数据能否在各方之间共享和流动"
  },
  "en": {
   "name": "Data sharing",
   "aliases": [
    "data exchange",
    "open data",
    "sharing of data",
    "data access and sharing",
    "sharing data"
   ],
   "alone": [
    "sharing"
   ],
   "meaning": "whether data can be shared between parties"
  },
  "group": "openness"
 },
 {
  "id": "algorithm-innovation",
  "zh": {
   "name": "算法创新",
   "aliases": [
    "算法改进",
    "算法研究",
    "模型创新",
    "算法演进",
    "算法迭代"
   ],
   "alone": [
    "算法"
   ],
   "meaning": "新算法、新模型的研究与改进"
  },
  "en": {
   "name": "Algorithm innovation",
   "aliases": [
    "algorithmic innovation",
    "algorithm improvement",
    "model innovation",
    "research progress",
    "algorithmic progress"
   ],
   "alone": [
    "algorithms"
   ],
   "meaning": "research on and improvement of algorithms and models"
  },
  "group": "openness"
 },
 {
  "id": "ease-of-use",
  "zh": {
   "name": "易用性",
   "aliases": [
    "易用",
    "易用程度",
    "使用难度",
    "使用体验",
    "用户体验",
    "开发体验",
    "开发效率",
    "开发者体验",
    "使用方式",
    "使用便捷性",
    "便捷性",
    "便利性",
    "上手体验",
    "操作便捷性",
    "操作难度",
    "配置难度",
    "配置复杂度",
    "界面友好度",
    "用户友好性",
    "用户界面",
    "交互体验",
    "开箱即用",
    "使用复杂度",
    "开发难度",
    "开发便捷性",
    "简易性",
    "易操作性",
    "安装难度",
    "舒适性",
    "驾驶体验",
    "api易用性",
    "开发速度",
    "人性化",
    "体验",
    "阅读体验",
    "手感",
    "舒适度",
    "声音",
    "噪音",
    "输入体验",
    "语法简单",
    "内容管理",
    "后台管理",
    "安装便捷性",
    "调试体验"
   ],
   "alone": [
    "使用",
    "配置",
    "简单",
    "界面",
    "ui",
    "操作",
    "方便",
    "易于使用",
    "安装配置",
    "上手"
   ],
   "meaning": "用起来是否省力、顺手"
  },
  "en": {
   "name": "Ease of use",
   "aliases": [
    "usability",
    "user friendliness",
    "user experience",
    "developer experience",
    "dx",
    "ux",
    "simplicity",
    "convenience",
    "ease of setup",
    "ease of installation",
    "ease of configuration",
    "setup time",
    "setup complexity",
    "ease of development",
    "development experience",
    "user interface",
    "polish",
    "ergonomics",
    "developer productivity",
    "productivity",
    "configuration complexity",
    "simple to use",
    "easy to use",
    "out of the box experience",
    "interaction capability",
    "ease of implementation",
    "comfort",
    "typing effort",
    "reading experience",
    "noise",
    "noise level",
    "typing feel",
    "handling",
    "day to day use",
    "workflow",
    "auto install",
    "quality of life",
    "effort to set up"
   ],
   "alone": [
    "simple",
    "setup",
    "set up",
    "configuration",
    "ui",
    "ui ux",
    "complexity",
    "getting started",
    "easy",
    "gui",
    "human readability"
   ],
   "meaning": "how little effort it takes to use"
  },
  "group": "people"
 },
 {
  "id": "learning-curve",
  "zh": {
   "name": "学习曲线",
   "aliases": [
    "学习成本",
    "学习难度",
    "上手难度",
    "入门难度",
    "入门门槛",
    "上手门槛",
    "使用门槛",
    "技术门槛",
    "学习门槛",
    "易学性",
    "上手速度",
    "上手成本",
    "技能要求",
    "技术要求",
    "专业知识",
    "人员要求",
    "门槛高低",
    "技术栈要求",
    "所需语言",
    "学习语言",
    "语言要求"
   ],
   "alone": [
    "门槛",
    "学习",
    "入门",
    "难度"
   ],
   "meaning": "学会它要花多少时间和知识"
  },
  "en": {
   "name": "Learning curve",
   "aliases": [
    "ease of learning",
    "learnability",
    "onboarding",
    "required skills",
    "skill requirements",
    "technical requirements",
    "required expertise",
    "technical expertise",
    "barrier to entry",
    "entry barrier",
    "time to learn",
    "learning effort",
    "beginner friendliness",
    "required knowledge",
    "team skills",
    "prerequisites",
    "training needs",
    "ramp up"
   ],
   "alone": [
    "learning",
    "skills",
    "expertise",
    "skill level",
    "difficulty"
   ],
   "meaning": "time and knowledge needed to learn it"
  },
  "group": "people"
 },
 {
  "id": "support",
  "zh": {
   "name": "支持与服务",
   "aliases": [
    "技术支持",
    "社区支持",
    "官方支持",
    "售后服务",
    "售后",
    "商业支持",
    "企业支持",
    "客户支持",
    "客户服务",
    "服务支持",
    "厂商支持",
    "专业支持",
    "支持服务",
    "服务保障",
    "服务质量",
    "响应支持",
    "专业服务",
    "责任归属",
    "维保",
    "质保",
    "保修",
    "售后保障",
    "服务网点"
   ],
   "alone": [
    "支持",
    "服务",
    "客服",
    "责任",
    "保障"
   ],
   "meaning": "出问题时谁来帮忙"
  },
  "en": {
   "name": "Support and service",
   "aliases": [
    "community support",
    "technical support",
    "customer support",
    "vendor support",
    "professional support",
    "commercial support",
    "enterprise support",
    "customer service",
    "help and support",
    "paid support",
    "support and maintenance",
    "long term support",
    "lts",
    "support options",
    "service level",
    "sla",
    "installers",
    "service network",
    "warranty and service"
   ],
   "alone": [
    "support",
    "service",
    "help",
    "warranty"
   ],
   "meaning": "who helps when something goes wrong"
  },
  "group": "people"
 },
 {
  "id": "documentation",
  "zh": {
   "name": "文档",
   "aliases": [
    "官方文档",
    "文档质量",
    "文档完善度",
    "文档完整性",
    "文档支持",
    "中文文档",
    "文档资料",
    "学习资料",
    "学习资源",
    "教程",
    "资料丰富度",
    "示例代码"
   ],
   "alone": [
    "资料",
    "文档教程",
    "手册"
   ],
   "meaning": "文档、教程与资料"
  },
  "en": {
   "name": "Documentation",
   "aliases": [
    "docs",
    "documentation quality",
    "quality of documentation",
    "learning resources",
    "tutorials",
    "manuals",
    "record keeping",
    "learning materials",
    "guides and examples",
    "api documentation"
   ],
   "alone": [
    "guides",
    "examples",
    "manual"
   ],
   "meaning": "documentation, tutorials and examples"
  },
  "group": "people"
 },
 {
  "id": "user-ecosystem",
  "zh": {
   "name": "用户生态",
   "aliases": [
    "用户群体",
    "用户规模",
    "用户基础",
    "社区活跃度",
    "社区规模",
    "社区活跃",
    "用户社区",
    "社区参与",
    "贡献者",
    "贡献者数量",
    "社区生态",
    "用户量",
    "用户数",
    "star数",
    "社区氛围",
    "社区大小",
    "开发者社区"
   ],
   "alone": [
    "社区",
    "用户"
   ],
   "meaning": "用户和贡献者有多少、多活跃"
  },
  "en": {
   "name": "User ecosystem",
   "aliases": [
    "user base",
    "community size",
    "community activity",
    "contributors",
    "number of contributors",
    "community engagement",
    "developer community",
    "active community",
    "community health",
    "github stars",
    "community strength",
    "community size and activity"
   ],
   "alone": [
    "community",
    "users",
    "stars"
   ],
   "meaning": "how many users and contributors there are and how active"
  },
  "group": "people"
 },
 {
  "id": "ecosystem",
  "zh": {
   "name": "生态系统",
   "aliases": [
    "生态",
    "生态圈",
    "插件生态",
    "工具生态",
    "工具生态圈",
    "工具链",
    "周边工具",
    "第三方库",
    "第三方支持",
    "生态丰富度",
    "类库",
    "库支持",
    "标准库",
    "插件",
    "浏览器插件",
    "插件数量",
    "插件市场",
    "软件生态",
    "技术生态",
    "流行度",
    "流行程度",
    "普及率",
    "普及度",
    "采用率",
    "使用率",
    "使用比例",
    "使用范围",
    "应用广泛度",
    "模型选择",
    "软件支持",
    "日常软件",
    "受欢迎程度",
    "软件数量",
    "业界做法",
    "主流做法",
    "插件和主题",
    "周边生态",
    "资源丰富度"
   ],
   "alone": [
    "库",
    "工具",
    "流行",
    "知名度",
    "热度",
    "应用商店"
   ],
   "meaning": "周边的工具、库、插件和采用情况"
  },
  "en": {
   "name": "Ecosystem",
   "aliases": [
    "tooling",
    "toolchain",
    "libraries",
    "third party libraries",
    "plugin ecosystem",
    "plugins",
    "extensions ecosystem",
    "marketplace",
    "package ecosystem",
    "available libraries",
    "library support",
    "tool support",
    "tooling support",
    "standard library",
    "popularity",
    "adoption",
    "wide adoption",
    "adoption rate",
    "community driven",
    "industry support",
    "community and ecosystem",
    "package availability",
    "software availability",
    "usage statistics",
    "what others do",
    "common practice",
    "industry practice",
    "extension ecosystem",
    "third party integrations"
   ],
   "alone": [
    "tools",
    "packages",
    "add-ons",
    "popular",
    "ecosystems"
   ],
   "meaning": "tools, libraries, plug-ins around it and how widely it is adopted"
  },
  "group": "people"
 },
 {
  "id": "maturity",
  "zh": {
   "name": "成熟度",
   "aliases": [
    "成熟程度",
    "技术成熟度",
    "历史积累",
    "发展历史",
    "生产验证",
    "稳定成熟",
    "市场验证"
   ],
   "alone": [
    "成熟",
    "历史",
    "成熟性"
   ],
   "meaning": "经过多长时间和多少实践的检验"
  },
  "en": {
   "name": "Maturity",
   "aliases": [
    "production use",
    "track record",
    "battle tested",
    "project age",
    "project maturity",
    "technology maturity",
    "proven in production"
   ],
   "alone": [
    "mature",
    "history",
    "age"
   ],
   "meaning": "how long and how well it has been proven in practice"
  },
  "group": "people"
 },
 {
  "id": "performance",
  "zh": {
   "name": "性能",
   "aliases": [
    "速度",
    "运行速度",
    "执行速度",
    "编译速度",
    "构建速度",
    "启动速度",
    "启动时间",
    "响应速度",
    "响应时间",
    "加载速度",
    "加载时间",
    "渲染性能",
    "查询速度",
    "查询性能",
    "查询效率",
    "读写性能",
    "读写速度",
    "写入性能",
    "写入速度",
    "读取速度",
    "推理速度",
    "训练速度",
    "下载速度",
    "传输速度",
    "传输效率",
    "吞吐",
    "吞吐量",
    "延迟",
    "网络延迟",
    "延时",
    "时延",
    "效率",
    "运行效率",
    "执行效率",
    "并发",
    "并发性",
    "并发能力",
    "并发性能",
    "高并发",
    "并发处理",
    "资源消耗",
    "资源占用",
    "资源利用率",
    "内存占用",
    "内存使用",
    "内存消耗",
    "内存管理效率",
    "cpu占用",
    "体积",
    "包体积",
    "打包体积",
    "压缩率",
    "压缩比",
    "缓存命中率",
    "执行计划",
    "优化器",
    "续航",
    "续航里程",
    "能耗",
    "功耗",
    "算力",
    "运算速度",
    "模型能力",
    "性能表现",
    "性能优化",
    "跑分",
    "基准测试",
    "实时性",
    "耗时",
    "带宽占用",
    "带宽",
    "网络开销",
    "性能开销",
    "动力",
    "用时",
    "总耗时",
    "旅行时间",
    "通勤时间",
    "路上时间",
    "线程",
    "线程数",
    "资源的占用",
    "服务器资源",
    "启动耗时",
    "缓存",
    "索引",
    "查询优化",
    "存储引擎性能",
    "画质",
    "音质"
   ],
   "alone": [
    "快",
    "快慢",
    "资源",
    "流畅度",
    "内存",
    "时间性能",
    "线程模型",
    "时间",
    "大小",
    "体积大小"
   ],
   "meaning": "快慢、吞吐、延迟和占用的资源"
  },
  "en": {
   "name": "Performance",
   "aliases": [
    "speed",
    "throughput",
    "latency",
    "response time",
    "load time",
    "load times",
    "loading time",
    "startup time",
    "start up time",
    "boot time",
    "build time",
    "build speed",
    "compile time",
    "compilation speed",
    "execution speed",
    "query performance",
    "read performance",
    "write performance",
    "runtime performance",
    "rendering performance",
    "efficiency",
    "resource usage",
    "resource consumption",
    "resource efficiency",
    "resource utilization",
    "memory usage",
    "memory footprint",
    "memory consumption",
    "memory efficiency",
    "cpu usage",
    "footprint",
    "bundle size",
    "package size",
    "binary size",
    "image size",
    "file size",
    "payload size",
    "concurrency",
    "parallelism",
    "benchmark",
    "benchmarks",
    "fps",
    "battery life",
    "range",
    "power consumption",
    "energy efficiency",
    "cold start",
    "overhead",
    "bandwidth",
    "compression ratio",
    "inference speed",
    "training speed",
    "caching performance",
    "performance efficiency",
    "travel time",
    "journey time",
    "waiting time",
    "turnaround time",
    "incremental build",
    "incremental builds",
    "rebuild time",
    "install time",
    "install speed",
    "installation speed",
    "cold install",
    "warm cache",
    "caching",
    "disk usage",
    "storage efficiency",
    "hot reload speed",
    "client size",
    "js size",
    "javascript size",
    "page weight",
    "sound quality",
    "picture quality"
   ],
   "alone": [
    "fast",
    "faster",
    "memory",
    "size",
    "disk space",
    "responsiveness",
    "lightweight",
    "resources",
    "high performance",
    "time",
    "duration"
   ],
   "meaning": "speed, throughput, latency and the resources it takes"
  },
  "group": "performance"
 },
 {
  "id": "scalability",
  "zh": {
   "name": "可扩展性",
   "aliases": [
    "伸缩性",
    "可伸缩性",
    "弹性伸缩",
    "弹性扩展",
    "水平扩展",
    "横向扩展",
    "扩容",
    "扩缩容",
    "集群扩展",
    "规模化能力",
    "可扩展",
    "集群能力",
    "分布式能力",
    "分片",
    "并发写入",
    "写入扩展",
    "集群方案",
    "分库分表",
    "高并发写入",
    "读写分离"
   ],
   "alone": [
    "弹性",
    "规模",
    "伸缩",
    "集群"
   ],
   "meaning": "负载或规模变大时能否跟着扩展"
  },
  "en": {
   "name": "Scalability",
   "aliases": [
    "scaling",
    "elasticity",
    "horizontal scaling",
    "vertical scaling",
    "scale out",
    "ability to scale",
    "autoscaling",
    "sharding",
    "scalability and growth",
    "scalable",
    "clustering",
    "partitioning",
    "replication and sharding",
    "concurrent writes",
    "multi node"
   ],
   "alone": [
    "scale",
    "scales"
   ],
   "meaning": "whether it grows with load and size"
  },
  "group": "performance"
 },
 {
  "id": "code-quality",
  "zh": {
   "name": "代码质量",
   "aliases": [
    "可读性",
    "代码可读性",
    "易读性",
    "代码风格",
    "代码规范",
    "代码整洁度",
    "代码组织",
    "代码结构",
    "语法简洁性",
    "简洁性",
    "代码量",
    "代码复用",
    "复用性",
    "可重用性",
    "类型安全",
    "可测试性",
    "测试覆盖率",
    "代码简洁",
    "样板代码",
    "代码清晰度",
    "语法糖"
   ],
   "alone": [
    "代码",
    "可复用性",
    "语法风格"
   ],
   "meaning": "代码是否清楚、整齐、经得起检查"
  },
  "en": {
   "name": "Code quality",
   "aliases": [
    "readability",
    "code readability",
    "code style",
    "code organization",
    "code organisation",
    "code structure",
    "cleanliness of code",
    "testability",
    "reusability",
    "type safety",
    "boilerplate",
    "boilerplate code",
    "code reuse",
    "test coverage",
    "verbosity",
    "conciseness",
    "expressiveness",
    "lines of code"
   ],
   "alone": [
    "code",
    "syntax style",
    "clean code"
   ],
   "meaning": "whether code is clear, tidy and checked"
  },
  "group": "quality"
 },
 {
  "id": "functional-suitability",
  "zh": {
   "name": "功能适合性",
   "aliases": [
    "功能完整性",
    "功能完备性",
    "功能完善度",
    "功能性",
    "功能正确性",
    "功能覆盖",
    "功能覆盖度"
   ],
   "meaning": "功能是否齐全、正确、合乎任务（ISO/IEC 25010）"
  },
  "en": {
   "name": "Functional suitability",
   "aliases": [
    "functional completeness",
    "functional correctness",
    "functional appropriateness",
    "feature completeness",
    "functional coverage"
   ],
   "meaning": "whether its functions are complete, correct and fit the task (ISO/IEC 25010)"
  },
  "group": "quality"
 },
 {
  "id": "reliability",
  "zh": {
   "name": "可靠性",
   "aliases": [
    "稳定性",
    "可用性保障",
    "高可用",
    "高可用性",
    "容错",
    "容错性",
    "容错能力",
    "健壮性",
    "鲁棒性",
    "可恢复性",
    "故障恢复",
    "故障转移",
    "灾备",
    "容灾",
    "数据一致性",
    "一致性",
    "一致性保证",
    "数据可靠性",
    "数据丢失",
    "消息可靠性",
    "消息丢失",
    "持久化",
    "持久性",
    "幂等性",
    "备份恢复",
    "错误处理",
    "异常处理",
    "正确性",
    "准确性",
    "准确率",
    "准确度",
    "精度",
    "acid",
    "稳定程度",
    "可信度",
    "准点率",
    "正点率",
    "准时率",
    "准点",
    "使用寿命",
    "寿命",
    "耐用性",
    "耐用度",
    "耐久性",
    "抗干扰性",
    "锁文件",
    "锁机制"
   ],
   "alone": [
    "稳定",
    "可靠",
    "恢复",
    "主从",
    "故障",
    "备份",
    "质量",
    "修复"
   ],
   "meaning": "在规定条件下持续正确工作、出错后能恢复"
  },
  "en": {
   "name": "Reliability",
   "aliases": [
    "stability",
    "availability",
    "high availability",
    "fault tolerance",
    "robustness",
    "resilience",
    "resiliency",
    "recoverability",
    "failover",
    "disaster recovery",
    "durability",
    "consistency",
    "data consistency",
    "data integrity",
    "persistence",
    "uptime",
    "acid compliance",
    "error handling",
    "correctness",
    "accuracy",
    "dependability",
    "fault isolation",
    "delivery guarantees",
    "message durability",
    "data loss",
    "determinism",
    "punctuality",
    "on time performance",
    "lifespan",
    "life span",
    "service life",
    "longevity",
    "lockfile",
    "lock file",
    "reproducibility",
    "reproducible builds",
    "message ordering",
    "fault recovery",
    "thread safety"
   ],
   "alone": [
    "stable",
    "reliable",
    "backup",
    "recovery",
    "quality",
    "failure handling"
   ],
   "meaning": "keeps working correctly and recovers from faults"
  },
  "group": "quality"
 },
 {
  "id": "security",
  "zh": {
   "name": "安全性",
   "aliases": [
    "安全风险",
    "安全机制",
    "数据安全",
    "信息安全",
    "网络安全",
    "安全防护",
    "漏洞",
    "安全漏洞",
    "加密",
    "身份认证",
    "认证",
    "鉴权",
    "授权机制",
    "权限控制",
    "权限管理",
    "访问控制",
    "攻击面",
    "供应链安全",
    "安全保障",
    "防攻击",
    "沙箱",
    "加密方式",
    "安全审计",
    "漏洞扫描",
    "账号安全"
   ],
   "alone": [
    "安全",
    "权限"
   ],
   "meaning": "抵御攻击、保护数据与系统"
  },
  "en": {
   "name": "Security",
   "aliases": [
    "security risk",
    "vulnerability",
    "vulnerabilities",
    "data security",
    "encryption",
    "authentication",
    "authorization",
    "access control",
    "attack surface",
    "supply chain security",
    "hardening",
    "threat model",
    "secure by default",
    "permissions",
    "sbom",
    "sbom generation",
    "sandboxing",
    "provenance",
    "secrets management",
    "audit logs",
    "vulnerability scanning"
   ],
   "alone": [
    "secure",
    "auth",
    "data protection"
   ],
   "meaning": "resists attack and protects data and systems"
  },
  "group": "quality"
 },
 {
  "id": "safety",
  "zh": {
   "name": "人身与环境安全",
   "aliases": [
    "功能安全",
    "失效安全",
    "人身安全",
    "危险预警",
    "行车安全",
    "碰撞安全"
   ],
   "meaning": "不对人、财产与环境造成危险（ISO/IEC 25010）"
  },
  "en": {
   "name": "Safety",
   "aliases": [
    "functional safety",
    "fail safe",
    "hazard warning",
    "operational safety",
    "physical safety"
   ],
   "meaning": "does not endanger people, property or the environment (ISO/IEC 25010)"
  },
  "group": "quality"
 },
 {
  "id": "adaptability",
  "zh": {
   "name": "适应性",
   "aliases": [
    "适应能力",
    "适配性",
    "应变能力",
    "响应变化",
    "变更适应性",
    "可变更性",
    "需求变更",
    "应对变化",
    "动态性",
    "流动性",
    "居住弹性",
    "灵活应变"
   ],
   "alone": [
    "适应"
   ],
   "meaning": "情况或需求变化时能否跟着变"
  },
  "en": {
   "name": "Adaptability",
   "aliases": [
    "adaptiveness",
    "agility",
    "ability to change",
    "response to change",
    "ease of change",
    "changeability",
    "handling change",
    "evolvability",
    "responsiveness to change"
   ],
   "alone": [
    "adaptive",
    "change"
   ],
   "meaning": "whether it can follow when needs or circumstances change"
  },
  "group": "quality"
 },
 {
  "id": "flexibility",
  "zh": {
   "name": "环境灵活性",
   "aliases": [
    "可替换性",
    "可安装性",
    "环境适应性"
   ],
   "meaning": "适应不同环境、规模、安装与替换（ISO/IEC 25010:2023）"
  },
  "en": {
   "name": "Environment flexibility",
   "aliases": [
    "replaceability",
    "installability",
    "environmental adaptability"
   ],
   "meaning": "fits other environments, sizes, installations and replacements (ISO/IEC 25010:2023)"
  },
  "group": "quality"
 },
 {
  "id": "maintainability",
  "zh": {
   "name": "可维护性",
   "aliases": [
    "维护性",
    "易维护性",
    "维护难度",
    "运维难度",
    "维护负担",
    "运维复杂度",
    "运维",
    "维护保养",
    "保养",
    "维修",
    "版本管理",
    "依赖管理",
    "模型管理",
    "模块化",
    "模块性",
    "耦合度",
    "耦合性",
    "可管理性",
    "升级维护",
    "调试难度",
    "可调试性",
    "技术债务",
    "技术债",
    "后期维护",
    "重构",
    "维护工作量",
    "清洁维护",
    "清洁保养",
    "清洁",
    "修理",
    "维修责任"
   ],
   "alone": [
    "维护",
    "管理",
    "升级",
    "调试",
    "运维管理",
    "维修保养"
   ],
   "meaning": "改起来、修起来、管起来是否省力"
  },
  "en": {
   "name": "Maintainability",
   "aliases": [
    "maintenance",
    "ease of maintenance",
    "maintenance burden",
    "maintenance effort",
    "maintenance overhead",
    "modularity",
    "manageability",
    "operability",
    "operational complexity",
    "operational overhead",
    "operations",
    "upgradability",
    "upgrade path",
    "debuggability",
    "debugging",
    "technical debt",
    "coupling",
    "analyzability",
    "serviceability",
    "dependency management",
    "reliable updates",
    "observability",
    "cleaning",
    "cleaning and care",
    "upkeep and repairs",
    "servicing",
    "repairability",
    "release management"
   ],
   "alone": [
    "upgrades",
    "upkeep",
    "monitoring",
    "management",
    "repairs"
   ],
   "meaning": "how much effort it is to change, repair and run it"
  },
  "group": "quality"
 },
 {
  "id": "compatibility",
  "zh": {
   "name": "兼容性",
   "aliases": [
    "互操作性",
    "互通性",
    "浏览器支持",
    "浏览器兼容性",
    "平台支持",
    "操作系统支持",
    "设备支持",
    "语言支持",
    "支持的语言",
    "多语言支持",
    "协议支持",
    "标准支持",
    "向后兼容",
    "版本兼容",
    "集成能力",
    "集成性",
    "集成难度",
    "系统集成",
    "第三方集成",
    "标准兼容性",
    "集成",
    "外部数据源",
    "数据源支持",
    "框架支持",
    "格式支持",
    "语法支持",
    "共存性",
    "windows支持",
    "linux支持",
    "系统支持",
    "文件格式",
    "数据格式",
    "数据源",
    "元数据",
    "标准支持度",
    "sql标准",
    "语法兼容",
    "协议兼容性",
    "文件系统",
    "数据类型支持",
    "字符集支持"
   ],
   "alone": [
    "兼容",
    "对接"
   ],
   "meaning": "能否与其他系统、标准和版本一起工作"
  },
  "en": {
   "name": "Compatibility",
   "aliases": [
    "interoperability",
    "browser support",
    "browser compatibility",
    "platform support",
    "language support",
    "os support",
    "device support",
    "protocol support",
    "standards support",
    "standards compliance",
    "backward compatibility",
    "backwards compatibility",
    "integration",
    "integrations",
    "ease of integration",
    "integration with existing systems",
    "co existence",
    "supported languages",
    "supported platforms",
    "supported frameworks",
    "platform requirements",
    "ide integration",
    "windows support",
    "linux support",
    "macos support",
    "mac support",
    "mobile support",
    "ios support",
    "android support",
    "cross browser support",
    "file formats",
    "supported formats",
    "data formats",
    "input formats",
    "registry support",
    "git integration",
    "ci integration",
    "api compatibility",
    "editor support",
    "sql support",
    "standard compliance"
   ],
   "alone": [
    "interop",
    "compatible",
    "languages",
    "integrates"
   ],
   "meaning": "whether it works together with other systems, standards and versions"
  },
  "group": "quality"
 },
 {
  "id": "portability",
  "zh": {
   "name": "可移植性",
   "aliases": [
    "移植性",
    "跨平台",
    "跨平台性",
    "跨平台支持",
    "跨平台能力",
    "迁移成本",
    "迁移难度",
    "可迁移性",
    "迁移",
    "供应商锁定",
    "厂商锁定",
    "厂商绑定",
    "锁定风险",
    "平台锁定",
    "平台依赖",
    "数据库移植性",
    "数据迁移",
    "平台无关性",
    "便携性",
    "便携",
    "携带",
    "携带方便",
    "携带便利性",
    "便携程度"
   ],
   "alone": [
    "平台",
    "移植",
    "锁定"
   ],
   "meaning": "能否换平台、换厂商、换环境"
  },
  "en": {
   "name": "Portability",
   "aliases": [
    "cross platform",
    "cross platform support",
    "vendor lock in",
    "lock in",
    "platform independence",
    "vendor independence",
    "migration",
    "migration path",
    "migration effort",
    "switching cost",
    "data portability",
    "ease of migration",
    "vendor dependency",
    "vendor neutrality",
    "platform dependence",
    "carrying",
    "ease of carrying",
    "size and weight",
    "mobility"
   ],
   "alone": [
    "platform",
    "platforms",
    "lock-in",
    "exit strategy"
   ],
   "meaning": "whether one can move to another platform, vendor or environment"
  },
  "group": "quality"
 },
 {
  "id": "deployment",
  "zh": {
   "name": "部署",
   "aliases": [
    "部署方式",
    "部署难度",
    "部署复杂度",
    "部署模式",
    "部署环境",
    "部署便捷性",
    "安装部署",
    "部署架构",
    "部署流程",
    "托管方式",
    "私有化部署",
    "本地部署",
    "部署要求",
    "部署时间",
    "系统要求",
    "上线流程",
    "部署平台",
    "上线方式",
    "发布方式",
    "自动部署"
   ],
   "alone": [
    "安装",
    "托管",
    "上线"
   ],
   "meaning": "怎样装上、放到哪里运行"
  },
  "en": {
   "name": "Deployment",
   "aliases": [
    "deployability",
    "deployment model",
    "deployment options",
    "deployment complexity",
    "ease of deployment",
    "time to deploy",
    "hosting",
    "self hosting",
    "installation",
    "hosting options",
    "delivery model",
    "system requirements",
    "on premises deployment",
    "infrastructure requirements"
   ],
   "alone": [
    "install",
    "infrastructure",
    "deploy",
    "on premise"
   ],
   "meaning": "how and where it is installed and run"
  },
  "group": "use"
 },
 {
  "id": "use-cases",
  "zh": {
   "name": "适用场景",
   "aliases": [
    "应用场景",
    "使用场景",
    "适用范围",
    "适用面",
    "适用领域",
    "应用领域",
    "适用项目",
    "适用对象",
    "适用人群",
    "适合场景",
    "适合人群",
    "适合项目",
    "典型场景",
    "典型应用",
    "应用方向",
    "目标用户",
    "目标人群",
    "适用情况",
    "业务场景",
    "主要用途",
    "适用性",
    "场景推荐",
    "适合谁",
    "适用类型",
    "不适用场景",
    "最佳场景",
    "推荐场景",
    "用例",
    "适合的数据",
    "数据类型适用",
    "适用业务",
    "行业应用"
   ],
   "alone": [
    "场景",
    "用途",
    "适合",
    "适用",
    "应用",
    "选型建议",
    "选择建议",
    "推荐使用"
   ],
   "meaning": "适合谁、适合什么情况"
  },
  "en": {
   "name": "Use cases",
   "aliases": [
    "use case",
    "best for",
    "best suited for",
    "ideal for",
    "when to use",
    "when to choose",
    "suitable for",
    "target audience",
    "target users",
    "recommended for",
    "typical use",
    "typical applications",
    "application areas",
    "ideal use case",
    "best use case",
    "best fit",
    "good fit",
    "kind of data",
    "type of project",
    "project type",
    "common uses",
    "applications of",
    "fit for purpose",
    "primary use",
    "scenario",
    "kind of project",
    "suitable projects",
    "ideal users"
   ],
   "alone": [
    "use",
    "applications",
    "avoid",
    "suitability",
    "usage",
    "audience",
    "when",
    "scenarios",
    "perfect for",
    "great for"
   ],
   "meaning": "whom and what it suits"
  },
  "group": "use"
 },
 {
  "id": "trend",
  "zh": {
   "name": "发展趋势",
   "aliases": [
    "趋势",
    "未来发展",
    "发展前景",
    "未来趋势",
    "前景",
    "未来展望",
    "发展方向",
    "路线图"
   ],
   "alone": [
    "未来",
    "展望"
   ],
   "meaning": "往哪里发展"
  },
  "en": {
   "name": "Trend",
   "aliases": [
    "future outlook",
    "outlook",
    "future prospects",
    "roadmap",
    "future development",
    "long term viability",
    "momentum",
    "future proofing"
   ],
   "alone": [
    "future",
    "trends",
    "prospects"
   ],
   "meaning": "where it is heading"
  },
  "group": "use"
 }
]
