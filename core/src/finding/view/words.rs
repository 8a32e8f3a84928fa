//! The words around findings.

use crate::finding::{Said, Severity};
use crate::model::Language;

pub(super) const fn severity(severity: Severity) -> Said {
    match severity {
        Severity::Error => Said { en: "error", zh: "错误", ko: "오류" },
        Severity::Warning => Said { en: "warning", zh: "警告", ko: "경고" },
        Severity::Note => Said { en: "note", zh: "提示", ko: "참고" },
    }
}

pub(super) const WHY: Said = Said { en: "why", zh: "原因", ko: "이유" };
pub(super) const HELP: Said = Said { en: "help", zh: "处理", ko: "조치" };
pub(super) const PLACE: Said = Said { en: "Place", zh: "位置", ko: "위치" };
pub(super) const RECORD: Said = Said { en: "Record", zh: "记录", ko: "기록" };
pub(super) const FINDING: Said = Said { en: "Finding", zh: "检查结果", ko: "점검 결과" };
pub(super) const MORE: Said = Said {
    en: "and {count} more of `{rule}`",
    zh: "`{rule}` 另有 {count} 处",
    ko: "`{rule}` {count}건 더 있음",
};
pub(super) const COUNTS: Said = Said {
    en: "{errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}, {notes} {notes:note|notes}",
    zh: "错误 {errors} 项，警告 {warnings} 项，提示 {notes} 项",
    ko: "오류 {errors}건, 경고 {warnings}건, 참고 {notes}건",
};
pub(super) const WAIVED: Said = Said {
    en: "; {waived} accepted by waiver",
    zh: "；另有 {waived} 项已获豁免",
    ko: "; 예외 승인 {waived}건",
};
pub(super) const JUDGED: Said =
    Said {
        en: "judged as of {as_of}", zh: "判断基准日：{as_of}", ko: "판단 기준일: {as_of}"
    };

/// A title and what it introduces.
pub(crate) fn titled(title: &str, text: &str, language: Language) -> String {
    match language {
        Language::Zh => format!("{title}：{text}"),
        _ => format!("{title}: {text}"),
    }
}

/// A remark in brackets, as each language writes them.
pub(crate) fn aside(text: &str, language: Language) -> String {
    match language {
        Language::En => format!(" ({text})"),
        Language::Zh => format!("（{text}）"),
        Language::Ko => format!("({text})"),
    }
}
