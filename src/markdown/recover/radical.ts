/**
 * The CJK Radicals Supplement (U+2E81 to U+2EF3), each with the ideograph it stands for, from Unicode's
 * `EquivalentUnifiedIdeograph.txt`. PDF readers and some sites write radicals for ideographs; NFKC folds the Kangxi block,
 * but not this one.
 */
const PAIRS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王' +
  '⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長' +
  '⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

let table: Map<string, string> | undefined

/** The ideograph a radical of the supplement block stands for; undefined for other characters. */
export function radical(character: string): string | undefined {
  if (!table) {
    const characters = Array.from(PAIRS)
    table = new Map()
    for (let i = 0; i < characters.length; i += 2) table.set(characters[i]!, characters[i + 1]!)
  }
  return table.get(character)
}
