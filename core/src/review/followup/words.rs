//! The words of the follow-up.

use crate::finding::{Arg, Said, render};
use crate::model::Language;

pub(super) const TITLE: Said = Said {
    en: "Follow-up and proposed agenda: {meeting}",
    zh: "落实情况与议程建议：{meeting}",
    ko: "이행 현황 및 의제(안): {meeting}",
};
pub(super) const NUMBER: Said =
    Said { en: "No. {number}", zh: "第 {number} 次", ko: "제{number}차" };
pub(super) const CHOSEN: Said =
    Said { en: "Meeting looked at", zh: "所选会议", ko: "대상 회의" };
pub(super) const INSTEAD: Said = Said {
    en: "its date leaves open whether it is this one; it may be {ids}",
    zh: "因日期不明确，无法确定是否为该会议，也可能是 {ids}",
    ko: "날짜가 명확하지 않아 이 회의인지 확정할 수 없으며, {ids}일 수도 있음",
};
pub(super) const UNCERTAIN: Said = Said {
    en: "its date leaves open whether it is this one",
    zh: "因日期不明确，无法确定是否为该会议",
    ko: "날짜가 명확하지 않아 이 회의인지 확정할 수 없음",
};
pub(super) const AS_OF: Said =
    Said { en: "Judged as of", zh: "判断基准日", ko: "판단 기준일" };
pub(super) const NO_DAY: Said = Said {
    en: "not stated: nothing is judged to be overdue",
    zh: "未载明，故不判断是否逾期",
    ko: "기재되지 않아 기한 경과 여부를 판단하지 않음",
};
pub(super) const NO_MECHANISM: Said = Said {
    en: "The register does not say to which mechanism the meeting belongs or which meetings it prepares, so no project is looked at.",
    zh: "登记册未载明该会议所属机制及其筹备的会议，因此未查看任何项目。",
    ko: "등록부에 이 회의가 속한 협력체계나 준비하는 회의가 기재되어 있지 않아 사업을 살펴보지 못했습니다.",
};
pub(super) const SESSIONS: Said =
    Said { en: "Meetings looked back at", zh: "回顾的会议", ko: "점검 대상 회의" };
pub(super) const NO_SESSIONS: Said = Said {
    en: "No earlier meeting is on record.",
    zh: "登记册中没有此前的相关会议。",
    ko: "등록부에 앞서 개최된 관련 회의가 없습니다.",
};
pub(super) const DRAFTS: Said = Said {
    en: "Not held, although decisions are recorded; not looked at: {ids}",
    zh: "以下会议未召开却登记了决定，未予查看：{ids}",
    ko: "개최되지 않았으나 결정사항이 기록된 회의(점검 제외): {ids}",
};
pub(super) const DECISIONS_OF: Said =
    Said { en: "{n} {n:decision|decisions}", zh: "决定 {n} 项", ko: "결정사항 {n}건" };
pub(super) const UNTOLD: Said =
    Said { en: "decisions not on record", zh: "未登记决定", ko: "결정사항 미기재" };
pub(super) const NO_DATE: Said =
    Said { en: "date not known", zh: "日期不明", ko: "날짜 미상" };
pub(super) const DECISIONS: Said =
    Said {
        en: "What became of the decisions", zh: "决定落实情况", ko: "결정사항 이행 현황"
    };
pub(super) const ALL: Said = Said { en: "all sides", zh: "合计", ko: "전체" };
pub(super) const NO_SIDE: Said =
    Said { en: "no side named", zh: "未载明责任方", ko: "책임 측 미기재" };
pub(super) const SHARE: Said = Said {
    en: "{state} {count} of {of}",
    zh: "{state} {count}/{of} 项",
    ko: "{state} {count}/{of}건",
};
pub(super) const DUE: Said = Said { en: "due {due}", zh: "期限 {due}", ko: "기한 {due}" };
pub(super) const UNNAMED: Said = Said {
    en: "{n} {n:project|projects}, not named",
    zh: "{n} 个项目，未列名称",
    ko: "사업 {n}건(명칭 미기재)",
};
pub(super) const LACKS: Said = Said {
    en: "missing or too partial: {places}",
    zh: "缺失或不够精确：{places}",
    ko: "없거나 불완전한 항목: {places}",
};
pub(super) const UNDECIDED: Said = Said {
    en: "Projects without a decision",
    zh: "未经会议决定的项目",
    ko: "회의 결정이 없는 사업",
};
pub(super) const UNDECIDED_OF: Said = Said {
    en: "No decision: {certain} of {of} {of:project|projects}; cannot tell: {open} of {of}.",
    zh: "未见决定的项目 {certain}/{of} 个，无法判断的项目 {open}/{of} 个。",
    ko: "결정이 없는 사업 {certain}/{of}건, 판단할 수 없는 사업 {open}/{of}건입니다.",
};
pub(super) const UNPLACED: Said = Said {
    en: "Mechanism not known, hence not looked at: {ids}",
    zh: "所属机制不明、未予查看的项目：{ids}",
    ko: "소속 협력체계 미상으로 점검에서 제외된 사업: {ids}",
};
pub(super) const APPROVAL: Said = Said {
    en: "approved since {session}, but no meeting is on record as having decided so",
    zh: "在 {session} 之后获批，但未见会议作出相应决定",
    ko: "{session} 이후 승인되었으나 이를 결정한 회의가 기록되어 있지 않음",
};
pub(super) const APPROVAL_FIRST: Said = Said {
    en: "approved, but no meeting is on record as having decided so",
    zh: "已获批，但未见会议作出相应决定",
    ko: "승인되었으나 이를 결정한 회의가 기록되어 있지 않음",
};
pub(super) const CONTINUATION: Said = Said {
    en: "active since before {session}, which did not decide that it goes on",
    zh: "在 {session} 之前已开始实施，但该次会议未作出继续实施的决定",
    ko: "{session} 이전부터 수행 중이나 해당 회의에서 계속 여부가 결정되지 않음",
};
pub(super) const END: Said = Said {
    en: "{status}, but no meeting is on record as having decided so",
    zh: "状态为“{status}”，但未见会议作出相应决定",
    ko: "상태가 ‘{status}’이나 이를 결정한 회의가 기록되어 있지 않음",
};
pub(super) const MAYBE_APPROVAL: Said = Said {
    en: "it may have been approved since {session} without a decision",
    zh: "可能在 {session} 之后未经会议决定而获批",
    ko: "{session} 이후 회의 결정 없이 승인되었을 수 있음",
};
pub(super) const MAYBE_APPROVAL_FIRST: Said = Said {
    en: "it may have been approved without a decision",
    zh: "可能未经会议决定而获批",
    ko: "회의 결정 없이 승인되었을 수 있음",
};
pub(super) const MAYBE_CONTINUATION: Said = Said {
    en: "it may have gone on without a decision of {session}",
    zh: "可能未经 {session} 决定而继续实施",
    ko: "{session}의 결정 없이 계속 수행되었을 수 있음",
};
pub(super) const MAYBE_END: Said = Said {
    en: "it may have ended without a decision",
    zh: "可能未经会议决定而终止或结项",
    ko: "회의 결정 없이 종료되었을 수 있음",
};
pub(super) const CANNOT_TELL: Said =
    Said { en: "cannot tell", zh: "无法判断", ko: "판단 불가" };
pub(super) const AGENDA: Said =
    Said { en: "Proposed agenda", zh: "议程建议", ko: "의제(안)" };
pub(super) const NOTHING: Said = Said {
    en: "Nothing on record calls for an item.",
    zh: "登记册中没有需要列入议程的事项。",
    ko: "등록부에 의제로 올릴 사항이 없습니다.",
};
pub(super) const ASKS: Said =
    Said {
        en: "{from} asks {to}", zh: "{from}向{to}提出", ko: "{from}{from:이|가} {to}에 요청"
    };
pub(super) const ASKS_NOBODY: Said = Said {
    en: "{from} asks; nobody is named",
    zh: "{from}提出，未载明对象",
    ko: "{from} 제기, 요청 상대 미기재",
};
pub(super) const REPORTED: Said =
    Said { en: "reported by {from}", zh: "{from}报告", ko: "{from} 보고" };
pub(super) const PROPOSED: Said =
    Said { en: "proposed by {from}", zh: "{from}提议", ko: "{from} 제안" };

/// A template filled.
pub(super) fn fill(said: Said, args: &[(&'static str, Arg)], language: Language) -> String {
    render(said.in_language(language), args, language)
}

/// Several words in a row.
pub(super) fn listed(words: &[String], language: Language) -> String {
    words.join(if language == Language::Zh { "、" } else { ", " })
}

/// Sentences in a row, none of which has a full stop.
pub(super) fn joined(parts: &[String], language: Language) -> String {
    parts.join(if language == Language::Zh { "；" } else { "; " })
}
