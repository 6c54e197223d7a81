/** What `--watch` says between its results. */
import type { Text } from '../../config/wording.ts'

/** @param troubled how many of the files have findings; null where a baseline hides some. */
export function watching(files: number, troubled: number | null): Text {
  const found: Text =
    troubled === null
      ? { zh: '', en: '' }
      : troubled === 0
        ? { zh: '，都没有问题', en: ', none with findings' }
        : { zh: `，其中 ${troubled} 个有问题`, en: `, ${troubled} with findings` }
  return {
    zh: `正在监视 ${files} 个文件${found.zh}；按 Ctrl-C 结束`,
    en: `watching ${files} ${files === 1 ? 'file' : 'files'}${found.en}; Ctrl-C ends it`
  }
}

export function goneFiles(files: readonly string[]): Text {
  const list = files.slice(0, 5).map((file) => `\`${file}\``)
  return {
    zh: `${list.join('、')}${files.length > 5 ? ` 等 ${files.length} 个文件` : ''}已删除`,
    en: `${list.join(', ')}${files.length > 5 ? ` and ${files.length - 5} more` : ''} ${files.length === 1 ? 'is' : 'are'} gone`
  }
}
