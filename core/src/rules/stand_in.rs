//! Words that stand in for a text that is not written yet, or that say there is nothing to write.

use super::text::SHORT;

/// Whether the whole text is a stand-in: `TBD`, 待定, 미정, `-`.
pub(super) fn is_stand_in(text: &str) -> bool {
    // Most texts are done with here, by the first characters of the words below.
    let possible = match text.chars().next() {
        _ if text.len() > SHORT => false,
        None => false,
        Some(c @ '一'..='龥') => "待暂无不未略同空内".contains(c),
        Some(c @ '가'..='힣') => "미추작기입확해없내상불알".contains(c),
        Some(c) if c.is_ascii_alphanumeric() => {
            matches!(c.to_ascii_lowercase(), 'f' | 'n' | 'p' | 's' | 't' | 'u' | 'x')
        }
        Some(_) => true,
    };
    possible && is_listed(text)
}

fn is_listed(text: &str) -> bool {
    let bare = unwrapped(text.trim().trim_end_matches(['.', '。', '!']));
    match bare.chars().next() {
        // Nothing but points.
        None => !text.trim().is_empty(),
        Some(first) if first.is_ascii() => is_english(bare),
        // The first characters of the words below, so that other texts are done with at once.
        Some('待' | '暂' | '无' | '不' | '未' | '略' | '同' | '空' | '内') => {
            CHINESE.contains(&bare)
        }
        Some('미' | '추' | '작' | '기' | '입' | '확' | '해' | '없' | '내' | '상' | '불' | '알') => {
            KOREAN.contains(&bare)
        }
        Some(first) => is_filler(first) && bare.chars().all(is_filler),
    }
}

/// The text without one pair of brackets around it.
fn unwrapped(text: &str) -> &str {
    const PAIRS: [(char, char); 5] =
        [('(', ')'), ('[', ']'), ('（', '）'), ('【', '】'), ('<', '>')];
    let inside = |(open, close): &(char, char)| text.strip_prefix(*open)?.strip_suffix(*close);
    PAIRS.iter().find_map(inside).unwrap_or(text).trim()
}

const fn is_filler(c: char) -> bool {
    matches!(
        c,
        '—' | '–'
            | '…'
            | '？'
            | '○'
            | '〇'
            | '×'
            | '※'
            | '／'
            | '－'
            | '·'
            | '．'
            | '_'
            | '-'
            | '?'
    )
}

fn is_english(text: &str) -> bool {
    match text.as_bytes() {
        [] => false,
        bytes if bytes.iter().all(|b| matches!(b, b'?' | b'-' | b'_' | b'.' | b'/' | b'*')) => true,
        bytes if bytes.len() > 1 && bytes.iter().all(|b| matches!(b, b'x' | b'X')) => true,
        _ => ENGLISH.iter().any(|word| word.eq_ignore_ascii_case(text)),
    }
}

const ENGLISH: [&str; 29] = [
    "TBD",
    "TBA",
    "TBC",
    "TBF",
    "TODO",
    "FIXME",
    "N/A",
    "NA",
    "N.A",
    "nil",
    "null",
    "none",
    "NaN",
    "undefined",
    "unknown",
    "pending",
    "to be determined",
    "to be decided",
    "to be added",
    "to be confirmed",
    "to be announced",
    "to be completed",
    "to be filled in",
    "to be written",
    "to follow",
    "not applicable",
    "not available",
    "same as above",
    "placeholder",
];

const CHINESE: [&str; 26] = [
    "待定",
    "待补",
    "待补充",
    "内容待补充",
    "待填",
    "待填写",
    "待填报",
    "待确认",
    "待完善",
    "待更新",
    "待报",
    "待续",
    "待提供",
    "暂无",
    "暂无内容",
    "暂缺",
    "无",
    "无此项",
    "不适用",
    "不详",
    "未知",
    "略",
    "同上",
    "空",
    "内容略",
    "未填",
];

const KOREAN: [&str; 31] = [
    "미정",
    "미기재",
    "미입력",
    "미작성",
    "추후",
    "추후 기재",
    "추후 작성",
    "추후 보완",
    "추후 확정",
    "추후 결정",
    "추후 입력",
    "추후 기재 예정",
    "추후 작성 예정",
    "추후 확정 예정",
    "작성 예정",
    "작성예정",
    "작성 중",
    "작성중",
    "기재 예정",
    "입력 예정",
    "확인 중",
    "확인중",
    "해당 없음",
    "해당없음",
    "해당사항 없음",
    "해당 사항 없음",
    "없음",
    "내용 없음",
    "상동",
    "불명",
    "알 수 없음",
];

/// A slot inside a longer text that is clearly marked to be filled.
pub(super) fn slot(text: &str) -> Option<&str> {
    capitals(text).or_else(|| bracketed(text)).or_else(|| questions(text))
}

/// Words in capitals that are used for nothing else.
fn capitals(text: &str) -> Option<&str> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let is_mark =
        |word: &&str| matches!(*word, "TBD" | "TBA" | "TBC" | "TODO" | "FIXME" | "XXX" | "XXXX");
    words.into_iter().find(is_mark)
}

fn questions(text: &str) -> Option<&str> {
    let at = memchr::memmem::find(text.as_bytes(), b"???")?;
    let rest = text.get(at..)?;
    rest.get(..rest.find(|c| c != '?').unwrap_or(rest.len()))
}

/// What stands in brackets and is a stand-in: （待补充）, [미정].
fn bracketed(text: &str) -> Option<&str> {
    let mut rest = text;
    while let Some(at) = rest.find(['(', '[', '（', '【']) {
        let inside = rest.get(at..)?;
        let after = inside.get(inside.chars().next()?.len_utf8()..)?;
        let end = after.find([')', ']', '）', '】'])?;
        let (word, next) = after.split_at_checked(end)?;
        if is_to_be_filled(word.trim()) {
            return Some(word.trim());
        }
        rest = next;
    }
    None
}

/// Whether a stand-in says that something will follow. Others, such as 无, can be meant in brackets.
fn is_to_be_filled(word: &str) -> bool {
    let said = word.starts_with(['待', '미', '추']) || word.ends_with(['정', '중']);
    (said && is_stand_in(word))
        || word.get(..6).is_some_and(|w| w.eq_ignore_ascii_case("to be ")) && is_stand_in(word)
}

/// Whether the text is the printers' dummy Latin.
pub(super) fn is_dummy(text: &str) -> bool {
    text.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("lorem ipsum"))
}

#[cfg(test)]
mod tests {
    use super::{CHINESE, ENGLISH, KOREAN, is_stand_in, slot};

    #[test]
    fn stand_ins_are_known() {
        for text in ENGLISH.iter().chain(&CHINESE).chain(&KOREAN) {
            assert!(is_stand_in(text), "{text}");
        }
        for text in [
            "tbd",
            "n/a.",
            " TBD ",
            "（待定）",
            "[미정]",
            "???",
            "-",
            "——",
            "…",
            "...",
            "xxx",
            "待补充。",
            "N / A",
        ] {
            assert_eq!(is_stand_in(text), text != "N / A", "{text}");
        }
    }

    #[test]
    fn other_texts_are_not() {
        for text in [
            "",
            " ",
            "Tibet",
            "NATO",
            "无锡",
            "无锡市",
            "待处理废水",
            "미세먼지",
            "없음을 확인",
            "추후 협의",
            "X",
            "A",
            "3",
            "pending approval",
            "none of the sites",
            "同上海市合作",
            "略阳县",
            "空气",
            "内蒙古",
        ] {
            assert!(!is_stand_in(text), "{text}");
            assert_eq!(slot(text), None, "{text}");
        }
    }

    #[test]
    fn slots_are_found_by_their_marks() {
        for text in [
            "Begins (TBD).",
            "时间（待定）",
            "장소 [미정]",
            "Cost: ??? won",
            "TODO: figures",
            "dates (to be confirmed)",
        ] {
            assert!(slot(text).is_some(), "{text}");
        }
        for text in [
            "时间待定。",
            "시기는 미정이다.",
            "（无锡）",
            "(no data)",
            "(none)",
            "Really??",
            "the TBDA group",
            "(pending)",
        ] {
            assert_eq!(slot(text), None, "{text}");
        }
    }
}
